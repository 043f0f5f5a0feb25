import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKnownFiles } from '#content/known-files.ts';

const ROOT = '/paper/content';
const PATH = 'articles/خبر.md';

let folder: string;
let file: string;
let cache: string;
/** Long after the files of this test were written. */
let later: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-known-'));
  [file, cache] = [join(folder, 'file.md'), join(folder, 'cache')];
  mkdirSync(cache);
  writeFileSync(file, 'نص');
  later = statSync(file).ctimeMs + 60_000;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (at = later) => openKnownFiles(cache, ROOT, at);
const note = (at = later) => open(at).save(cache, [[PATH, statSync(file), 'key']]);

describe('openKnownFiles', () => {
  test('knows a file that is as it was, and no other', () => {
    expect(open().keyOf(PATH, statSync(file))).toBeUndefined();
    note();
    expect(open().keyOf(PATH, statSync(file))).toBe('key');
    expect(open().keyOf('articles/آخر.md', statSync(file))).toBeUndefined();
    expect(openKnownFiles(cache, '/another', later).keyOf(PATH, statSync(file))).toBeUndefined();
  });

  test('a file of the same size and time that was written again is another', () => {
    note();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'صن');
    utimesSync(file, atime, mtime);
    expect(open().keyOf(PATH, statSync(file))).toBeUndefined();
  });

  test('a file that was saved just now is not known: it may be saved again at the same moment', () => {
    note(statSync(file).ctimeMs + 100);
    expect(open().keyOf(PATH, statSync(file))).toBeUndefined();
  });

  test('a damaged table knows nothing', () => {
    note();
    const [table = ''] = readdirSync(join(cache, 'files'));
    writeFileSync(join(cache, 'files', table), '{"at":0,"rows":[]}');
    expect(open().keyOf(PATH, statSync(file))).toBeUndefined();
  });

  test('a cache that cannot be written keeps nothing', () => {
    const blocked = join(folder, 'file.md');
    expect(() => open().save(blocked, [[PATH, statSync(file), 'key']])).not.toThrow();
  });
});
