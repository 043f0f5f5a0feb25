import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPress, keepPress } from '#printing/kept-press.ts';

let folder = '';
let cacheFolder = '';
let site = '';
let codeFolder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-press-'));
  cacheFolder = join(folder, 'cache');
  site = join(folder, 'site');
  codeFolder = join(site, '.prerender');
  mkdirSync(join(codeFolder, 'chunks'), { recursive: true });
  mkdirSync(join(site, '_assets/fonts'), { recursive: true });
  writeFileSync(join(codeFolder, 'entry.mjs'), 'export const app = 1;');
  writeFileSync(join(codeFolder, 'chunks/a.mjs'), 'a');
  writeFileSync(join(site, '_assets/fonts/kufi.woff2'), Buffer.from([0, 255, 1]));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DESCRIPTION = { edition: 'e', entry: 'entry.mjs', styles: [['/ a.astro', [{ order: -1 }]]] as const };
const keep = (version: string): void => keepPress({ cacheFolder, version }, { codeFolder, site }, DESCRIPTION);

describe('kept press', () => {
  test('is found as it was kept, under its own version only', () => {
    keep('one');
    const press = findPress(cacheFolder, 'one');
    expect(press).toMatchObject(DESCRIPTION);
    expect(press?.code).toEqual(['code/chunks/a.mjs', 'code/entry.mjs']);
    expect(press?.assets).toEqual(['_assets/fonts/kufi.woff2']);
    expect(readFileSync(join(press?.folder ?? '', '_assets/fonts/kufi.woff2'))).toEqual(Buffer.from([0, 255, 1]));
    expect(findPress(cacheFolder, 'two')).toBeUndefined();
    expect(findPress(join(folder, 'none'), 'one')).toBeUndefined();
  });

  test.each(['code/chunks/a.mjs', '_assets/fonts/kufi.woff2', 'press.json'])(
    'is not found with %s damaged, cut or gone, and is kept anew',
    (file) => {
      keep('one');
      const path = join(cacheFolder, 'press/one', file);
      appendFileSync(path, 'x');
      expect(findPress(cacheFolder, 'one')).toBeUndefined();
      writeFileSync(path, '');
      expect(findPress(cacheFolder, 'one')).toBeUndefined();
      rmSync(path);
      expect(findPress(cacheFolder, 'one')).toBeUndefined();
      keep('one');
      expect(findPress(cacheFolder, 'one')).toBeDefined();
    },
  );

  test('a list that leads out of the press is not followed', () => {
    keep('one');
    const list = join(cacheFolder, 'press/one/press.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('code/chunks/a.mjs', 'code/../../x.mjs'));
    expect(findPress(cacheFolder, 'one')).toBeUndefined();
  });

  test('only the newest few stay, and nothing unfinished', () => {
    for (const version of ['a', 'b', 'c', 'd', 'e', 'f']) keep(version);
    const kept = readdirSync(join(cacheFolder, 'press'));
    expect(kept).toHaveLength(4);
    expect(kept).toContain('f');
  });

  test('a cache that cannot be written keeps nothing and stops nothing', () => {
    writeFileSync(cacheFolder, 'a file');
    expect(() => keep('one')).not.toThrow();
    expect(existsSync(join(cacheFolder, 'press'))).toBe(false);
  });
});
