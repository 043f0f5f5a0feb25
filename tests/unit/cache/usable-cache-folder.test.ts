import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usableCacheFolder } from '#cache/usable-cache-folder.ts';
import type { Said } from '#messages/message.ts';
import { textOf } from '#messages/text-of.ts';

const said = (warning: Said | undefined): string => (warning === undefined ? '' : textOf(warning, 'en'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-usable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('usableCacheFolder', () => {
  test('is the folder asked for, made if need be, with nothing left in it', () => {
    const cache = join(folder, 'a/b');
    expect(usableCacheFolder(cache)).toEqual({ folder: cache });
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is a temporary one where a file stands in the way, and says why', () => {
    writeFileSync(join(folder, 'file'), '');
    const { folder: place, warning } = usableCacheFolder(join(folder, 'file/cache'));
    expect(existsSync(place)).toBe(true);
    expect(place).not.toContain(folder);
    expect(said(warning)).toMatch(
      /^The cache folder .*file.cache cannot be used \(.+\): everything is made anew\. [^\n]+$/,
    );
    rmSync(place, { recursive: true });
  });

  test.each(['pictures', 'share', 'astro'])('takes another where %s in it cannot be written', (room) => {
    const cache = join(folder, `no-${room}`);
    mkdirSync(cache);
    writeFileSync(join(cache, room), 'a file in its place');
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const { folder: place, warning } = usableCacheFolder(cache, [temporary]);
    expect(place.startsWith(temporary)).toBe(true);
    expect(said(warning)).toContain(cache);
    expect(readFileSync(join(cache, room), 'utf8')).toBe('a file in its place');
  });

  test('takes the next place where the usual one for temporary files cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const beside = join(folder, 'beside');
    mkdirSync(beside);
    const { folder: place } = usableCacheFolder(join(folder, 'file/cache'), [join(folder, 'file/tmp'), beside]);
    expect(dirname(place)).toBe(beside);
    expect(() => usableCacheFolder(join(folder, 'file/cache'), [join(folder, 'file/tmp')])).toThrow(/ENOTDIR/);
  });

  test('removes what killed builds left, and nothing that another build or somebody else has there', () => {
    const cache = join(folder, 'left');
    const gone = ['pictures/a.avif.999999999.new', 'share/a.jpg.999999999.new'];
    const stay = [`pictures/b.avif.${process.pid}.new`, 'pictures/c.avif', 'mine.new', 'notes.txt'];
    for (const path of [...gone, ...stay]) {
      mkdirSync(dirname(join(cache, path)), { recursive: true });
      writeFileSync(join(cache, path), 'x');
    }
    const old = join(cache, 'pictures/probe-abcdef');
    const young = join(cache, 'pictures/probe-ghijkl');
    for (const path of [old, young]) mkdirSync(path);
    utimesSync(old, 1, 1);
    usableCacheFolder(cache);
    expect(gone.map((path) => existsSync(join(cache, path)))).toEqual([false, false]);
    expect(stay.map((path) => existsSync(join(cache, path)))).toEqual(stay.map(() => true));
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });

  test('removes temporary caches of killed builds by their mark only', () => {
    const temporary = join(folder, 'tmp');
    const make = (name: string, mark?: string): string => {
      mkdirSync(join(temporary, name), { recursive: true });
      if (mark !== undefined) writeFileSync(join(temporary, name, 'nuqta-temporary-cache'), mark);
      return join(temporary, name);
    };
    const dead = make('nuqta-cache-aaaaaa', '999999999');
    const others = [
      make('nuqta-cache-bbbbbb', String(process.pid)),
      make('nuqta-cache-cccccc'),
      make('nuqta-cache-dddddd', 'words'),
      make('other', '999999999'),
    ];
    writeFileSync(join(folder, 'file'), '');
    usableCacheFolder(join(folder, 'file/cache'), [temporary]);
    expect(existsSync(dead)).toBe(false);
    for (const path of others) expect(existsSync(path)).toBe(true);
  });
});
