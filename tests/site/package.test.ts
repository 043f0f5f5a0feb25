import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryPackage } from '#tools/trial/try-package.ts';

/** The short form of `npm run trial -- --only package`: one layout. */
test('the package works in the folder of a new newspaper, with only itself at the top of node_modules', {
  timeout: 300_000,
}, () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-package-')));
  try {
    expect(tryPackage(folder, 'pnpm')).toMatchObject({ failures: 0, note: expect.stringContaining('same bytes') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
