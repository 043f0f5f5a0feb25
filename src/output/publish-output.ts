import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { OutputError } from './output-error.ts';
import type { StagedOutput } from './stage-output.ts';
import { syncPath } from './sync-output.ts';
import type { TargetPaths } from './target-paths.ts';

export interface PublishOptions {
  /** The target is a link to a release folder, moved without any gap; otherwise a plain folder, swapped by two renames. */
  readonly link: boolean;
}

/**
 * Puts a staged folder, already verified and synced, in the target's place. Throws an `OutputError` when the disk
 * refuses; then the old site stands, if need be after being put back.
 */
export async function publishOutput(output: StagedOutput, options: PublishOptions): Promise<void> {
  let old: readonly string[];
  try {
    old = options.link ? publishLink(output) : publishFolder(output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(
      `The site was built but could not be put in place of ${output.paths.target}: ${reason}.`,
      [],
      error,
    );
  }
  await syncPath(output.paths.parent);
  for (const path of old) await removeOld(path);
}

/** Two renames; a crash in between is finished by `repairOutput` at the next build. Gives what is now old. */
function publishFolder({ paths, folder }: StagedOutput): string[] {
  const id = randomBytes(6).toString('hex');
  const ready = paths.ready + id;
  renameSync(folder, ready);
  const aside = paths.aside + id;
  const replaces = exists(paths.target);
  if (replaces) renameOrUndo(paths.target, aside, () => renameSync(ready, folder));
  renameOrUndo(ready, paths.target, () => {
    if (replaces) renameSync(aside, paths.target);
    renameSync(ready, folder);
  });
  return [aside, paths.releases];
}

/** One rename of a link. Gives what is now old. */
function publishLink({ paths, folder }: StagedOutput): string[] {
  mkdirSync(paths.releases, { recursive: true });
  const release = join(paths.releases, nextRelease(paths));
  renameSync(folder, release);
  const aside = paths.aside + randomBytes(6).toString('hex');
  const isLink = lstatSync(paths.target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const isPlainFolder = exists(paths.target) && !isLink;
  // The release served until now is kept for readers in the middle of it; all others go.
  const kept = new Set([basename(release), isLink ? basename(readlinkSync(paths.target)) : '']);
  const link = paths.ready + randomBytes(6).toString('hex');
  try {
    symlinkSync(relative(paths.parent, release), link, 'dir');
    // The first time a plain folder gives way to a link, once, there is a gap of two renames.
    if (isPlainFolder) renameSync(paths.target, aside);
    renameOrUndo(link, paths.target, () => {
      if (isPlainFolder) renameSync(aside, paths.target);
    });
  } catch (error) {
    rmSync(link, { force: true });
    renameSync(release, folder);
    throw error;
  }
  const old = releasesOf(paths).filter((name) => !kept.has(name));
  return [aside, ...old.map((name) => join(paths.releases, name))];
}

function renameOrUndo(from: string, to: string, undo: () => void): void {
  try {
    renameSync(from, to);
  } catch (error) {
    undo();
    throw error;
  }
}

/** Numbers rise: `000007` after `000006`. */
function nextRelease(paths: TargetPaths): string {
  const newest = Number(releasesOf(paths).at(-1) ?? '0');
  return String(newest + 1).padStart(6, '0');
}

function releasesOf(paths: TargetPaths): string[] {
  return readdirSync(paths.releases)
    .filter((name) => /^\d+$/.test(name))
    .toSorted((a, b) => Number(a) - Number(b));
}

/** The new site is in place: an old one that will not go is no failure, the next build clears it. */
async function removeOld(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
