import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usableCacheFolder } from '#cache/usable-cache-folder.ts';

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
    expect(warning).toMatch(/^The cache folder .*file.cache cannot be used \(.+\): everything is made anew\. [^\n]+$/);
    rmSync(place, { recursive: true });
  });
});
