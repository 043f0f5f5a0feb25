import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from './folder-digest.ts';
import type { TrialEdition } from './trial-edition.ts';
import type { TrialRow } from './trial-row.ts';

const BLOCK = 4096;

/**
 * Builds onto small disks (tmpfs) with room for the old site and a tenth, two tenths … of a second one: the build must
 * fail and keep the old site; with enough room the next build must succeed and remove leftovers. Needs permission to
 * mount; without it the row says so and counts no try.
 */
export async function tryFullDisk(edition: TrialEdition, sizes: number): Promise<TrialRow> {
  const folder = join(edition.folder, 'disk');
  const disk = join(folder, 'mount');
  mkdirSync(disk, { recursive: true });
  const [first, second] = edition.contents;
  const old = await edition.mustBuild(first, join(folder, 'dist'));
  const fresh = await edition.mustBuild(second, join(folder, 'dist'));
  await edition.mustBuild(first, join(folder, 'dist'));
  const need = spaceOf(join(folder, 'dist'));
  const failures: string[] = [];
  let tries = 0;
  for (let step = 0; step < sizes; step += 1) {
    const room = Math.round(need + (need * step) / sizes);
    if (!mount(disk, room)) {
      return { trial: 'full disk', tries: 0, failures: 0, note: 'not tried: no right to mount a small disk here' };
    }
    tries += 1;
    try {
      const target = join(disk, 'dist');
      cpSync(join(folder, 'dist'), target, { recursive: true });
      const run = await edition.build(second, target);
      if (run.ended === 0) failures.push(`${room} bytes: the build succeeded`);
      if (folderDigest(target) !== old) failures.push(`${room} bytes: the old site is not whole`);
      execFileSync('mount', ['-o', `remount,size=${3 * need}`, disk]);
      if ((await edition.mustBuild(second, target)) !== fresh)
        failures.push(`${room} bytes: the next build is not the new site`);
      const left = readdirSync(disk).filter((name) => name !== 'dist');
      if (left.length > 0) failures.push(`${room} bytes: left over ${left.join(', ')}`);
    } finally {
      execFileSync('umount', [disk]);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    trial: 'full disk',
    tries,
    failures: failures.length,
    note: failures[0] ?? `old site whole ${tries} of ${tries}, then the new one when there was room`,
  };
}

function mount(disk: string, size: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Bytes a folder occupies on disk, in whole blocks. */
function spaceOf(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.reduce((sum, path) => {
    const stats = lstatSync(join(folder, path));
    return sum + (stats.isFile() ? Math.ceil(stats.size / BLOCK) * BLOCK : 0);
  }, BLOCK);
}
