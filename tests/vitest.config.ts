import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      // Laws over random input take their time on a busy machine; no test measures time.
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          // No test leaves anything behind in a module, so that all files of a worker share what they import.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        root,
        // Sites are built and a browser is driven: one after the other, with time for a slow machine.
        test: {
          name: 'site',
          globalSetup: ['tests/site/global-setup.ts'],
          setupFiles: ['tests/support/setup.ts'],
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          // They share a browser and what they import.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
