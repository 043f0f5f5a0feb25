import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { BuildOptions } from '#build/build-options.ts';
import { withUsableCache } from '#commands/with-usable-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'nuqta-with-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cacheFolder = join(folder, 'cache');
const OPTIONS: BuildOptions = {
  projectFolder: folder,
  contentFolder: join(folder, 'content'),
  outFolder: join(folder, 'dist'),
  cacheFolder,
  site: undefined,
  base: undefined,
  now: 0,
  drafts: false,
  link: false,
};
const diskError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no`), { code, syscall: 'write', ...(path === undefined ? {} : { path }) });

/** Runs work that fails with `error` wherever the cache is `failing`; returns the caches it was given. */
async function run(failing: string, error: Error, options = OPTIONS) {
  const caches: string[] = [];
  const warnings: string[] = [];
  const outcome = await withUsableCache(
    options,
    { printError: (line) => void warnings.push(line), show: { language: 'en', terminal: false } },
    async (usable) => {
      caches.push(usable.cacheFolder);
      if (usable.cacheFolder === failing) throw error;
      return 'built';
    },
  ).catch((thrown: unknown) => thrown);
  return { caches, warnings, outcome };
}

describe('withUsableCache', () => {
  test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES'])(
    'runs once more without a cache that fails with %s',
    async (code) => {
      const inner = diskError(code, join(cacheFolder, 'pictures/a.avif'));
      for (const error of [inner, new Error('while loading', { cause: inner })]) {
        const { caches, warnings, outcome } = await run(cacheFolder, error);
        expect(outcome).toBe('built');
        expect(caches).toHaveLength(2);
        expect(caches[0]).toBe(cacheFolder);
        expect(existsSync(caches[1] ?? '')).toBe(true);
        expect(warnings).toEqual([expect.stringMatching(/^warning: The cache folder .+ cannot be used \(.+\)/)]);
      }
    },
  );

  test.each([
    ['the disk of the site', diskError('ENOSPC', join(folder, 'dist/index.html'))],
    ['a folder whose name begins alike', diskError('ENOSPC', `${cacheFolder}-of-mine/x`)],
    ['an unnamed file while the cache can be written', diskError('ENOSPC')],
    ['the content', new Error('no')],
  ])('an error of %s is passed on', async (_what, error) => {
    const { caches, outcome } = await run(cacheFolder, error);
    expect(outcome).toBe(error);
    expect(caches).toEqual([cacheFolder]);
  });

  test('a cache that cannot be used from the start is not tried', async () => {
    writeFileSync(join(folder, 'file'), '');
    const asked = join(folder, 'file/cache');
    const { caches, warnings, outcome } = await run(asked, new Error('never'), { ...OPTIONS, cacheFolder: asked });
    expect([outcome, caches.length, warnings.length]).toEqual(['built', 1, 1]);
  });
});
