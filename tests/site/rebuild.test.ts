import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compareRebuilds } from '#tools/trial/compare-rebuilds.ts';
import { runCommand } from '../support/run-command.ts';
import { NOW } from './support/build-site.ts';

const CONTENT = fileURLToPath(new URL('../fixtures/edition', import.meta.url));
const SEED = 4;

const folder = mkdtempSync(join(tmpdir(), 'nuqta-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run trial -- --only rebuild` makes 200 edits, of every kind, and compares after each. */
test('a site that was rebuilt after each edit has the bytes of one that was built cold', {
  timeout: 600_000,
}, async () => {
  const results = await compareRebuilds({
    folder,
    content: CONTENT,
    now: Date.parse(NOW),
    seed: SEED,
    edits: ['new', 'edited', 'withdrawn', 'breaking', 'time passes', 'deleted'],
    every: 3,
    build: (args) => runCommand('build', args),
  });
  expect(results.map(({ edit, differing }) => `${edit} ${differing.join()}`)).toEqual(
    results.map(({ edit }) => `${edit} `),
  );
  expect(results.filter(({ isRefused }) => isRefused)).toEqual([]);

  // Nothing has changed: no file is made, and the command says so.
  const now = new Date(Date.parse(NOW) + 31 * 60 * 60 * 1000).toISOString();
  const again = [
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'rebuilt'),
    '--cache',
    join(folder, 'cache'),
  ];
  await runCommand('build', [...again, '--now', now]);
  const { code, output } = await runCommand('build', [...again, '--now', now]);
  expect(code, output).toBe(0);
  expect(output).toContain('Nothing has changed');
});
