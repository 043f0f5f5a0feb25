import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftovers } from '#cache/cache-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Seconds since 1970: a disk whose clock is far from ours. */
const DISK_TIME = 1_000_000_000;

function write(name: string, secondsAgo: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  utimesSync(path, DISK_TIME - secondsAgo, DISK_TIME - secondsAgo);
  return path;
}

test('a pack without an index goes once it is old by the clock of the disk, whatever ours says', () => {
  const written = write('segment-0123456789abcdef.pack', 60);
  const abandoned = write('segment-fedcba9876543210.pack', 30 * 24 * 3600);
  write('segment-aaaaaaaaaaaaaaaa.index', 0);
  removeLeftovers(folder, [], []);
  expect([existsSync(written), existsSync(abandoned)]).toEqual([true, false]);
});
