import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The run over the newspaper's own content (`npm run test:edition`), whatever newspaper it is. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'edition',
    globalSetup: ['tests/edition/global-setup.ts'],
    setupFiles: ['tests/support/setup.ts'],
    include: ['tests/edition/**/*.test.ts'],
    // Every page is opened in a browser: an edition of years takes its time.
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
