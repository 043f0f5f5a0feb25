import { lstatSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { says } from '#messages/says.ts';
import { type BuildFrame, moveFrame, removeEmptyFrame } from './build-frame.ts';
import { type Carried, carryOver } from './carry-over.ts';
import { clearOld, settleRelease, writtenFiles } from './clear-old.ts';
import { guardTarget } from './guard-target.ts';
import type { Standing } from './inspect-site.ts';
import { OutputError } from './output-error.ts';
import type { SiteOwner } from './published-addresses.ts';
import { releaseOf, shownFolder } from './real-target.ts';
import { clearReleases, nextRelease } from './releases.ts';
import { writeSiteFiles } from './site-files.ts';
import { isOtherOwner, readSiteOwner } from './site-owner.ts';
import type { StagedOutput } from './stage-output.ts';
import { syncPath } from './sync-output.ts';
import type { TargetPaths } from './target-paths.ts';

/** A staged site with the list of its files and what is kept of the site before: ready to be brought to the disk. */
export interface CompleteOutput extends StagedOutput {
  readonly carried: Carried;
}

export interface PublishOptions {
  /** The target is a link to a release folder, moved without any gap; otherwise a plain folder, swapped by two renames. */
  readonly link: boolean;
  /** Whose site this is; another one's is replaced with a line that says so. */
  readonly owner?: SiteOwner | undefined;
}

/**
 * Completes a staged site: writes the list of its files, which are `files` where that is known, and carries over what is
 * kept of the current site. Throws a `TargetError` when the target may not be replaced.
 */
export async function completeOutput(output: StagedOutput, files?: readonly string[]): Promise<CompleteOutput> {
  await writeSiteFiles(output.folder, files);
  const standing = guardNow(output);
  const carried = carryOver(shownFolder(output.paths.target), output.folder, standing, writtenFiles(output.folder));
  return { ...output, carried };
}

/**
 * Replaces the target with a complete site that is verified and synced, and returns a line for each kept file that could
 * not be carried over. Checks the target once more: throws a `TargetError` when it may not be replaced, and an
 * `OutputError` on disk errors; the old site is kept then, restored if need be.
 */
export async function publishOutput(output: CompleteOutput, options: PublishOptions): Promise<string[]> {
  guardNow(output);
  const { paths, keep, carried } = output;
  const before = readSiteOwner(shownFolder(paths.target));
  let swapped: Swapped;
  try {
    swapped = options.link ? publishLink(output) : publishFolder(output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(says('publish-impossible', { folder: paths.target, cause: reason }), [], error);
  }
  await syncPath(paths.parent);
  const target = shownFolder(paths.target);
  const { frame, release } = swapped;
  const lines = [
    ...replacedLine(paths.target, before, options.owner),
    ...carried.lines,
    ...clearOld(frame.old, target, { keep, carried }),
    // What is kept has left the release that was served until now; its pages stay for readers in the middle of it.
    ...(release === undefined ? [] : settleRelease(release, target, { keep, carried })),
    ...clearReleases(paths, served(paths, options.link ? release : undefined), { target, keep }),
  ];
  removeEmptyFrame(frame);
  return lines;
}

function replacedLine(target: string, before: SiteOwner | undefined, now: SiteOwner | undefined): string[] {
  if (before === undefined || now === undefined || !isOtherOwner(before, now)) return [];
  const [old, fresh] = [before, now].map(({ name, address }) => `«${name}» (${address})`);
  return [`${target} held the site of ${old}; that of ${fresh} has taken its place.`];
}

interface Swapped {
  /** Holds, under `old`, the folder or link that was the target. */
  readonly frame: BuildFrame;
  /** The release that was served until now. */
  readonly release: string | undefined;
}

function guardNow({ paths, folder, keep, shown }: StagedOutput): Standing {
  return guardTarget(shownFolder(paths.target), { keep, written: writtenFiles(folder) }, shown);
}

/** Two renames; a crash in between is finished by `repairOutput` at the next build. */
function publishFolder({ paths, frame }: StagedOutput): Swapped {
  const release = releaseOf(paths.target);
  const ready = moveFrame(frame, paths, 'ready');
  const undo: (() => void)[] = [() => moveFrame(ready, paths, 'staged')];
  try {
    if (exists(paths.target)) {
      renameSync(paths.target, ready.old);
      undo.push(() => renameSync(ready.old, paths.target));
    }
    renameSync(ready.site, paths.target);
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
  return { frame: setAside(ready, paths), release };
}

/** One rename of a link; the first time a plain folder gives way to it, once, there is a gap of two renames. */
function publishLink({ paths, frame }: StagedOutput): Swapped {
  mkdirSync(paths.releases, { recursive: true });
  const release = releaseOf(paths.target);
  const fresh = join(paths.releases, nextRelease(paths));
  const ready = moveFrame(frame, paths, 'ready');
  const undo: (() => void)[] = [() => moveFrame(ready, paths, 'staged')];
  try {
    renameSync(ready.site, fresh);
    undo.push(() => renameSync(fresh, ready.site));
    symlinkSync(relative(paths.parent, fresh), ready.link, 'dir');
    if (release === undefined && exists(paths.target)) {
      renameSync(paths.target, ready.old);
      undo.push(() => renameSync(ready.old, paths.target));
    }
    renameSync(ready.link, paths.target);
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
  return { frame: setAside(ready, paths), release };
}

/** The new site is in place: from here on nothing is put back. */
function setAside(ready: BuildFrame, paths: TargetPaths): BuildFrame {
  try {
    return moveFrame(ready, paths, 'aside');
  } catch {
    return ready;
  }
}

function served(paths: TargetPaths, before: string | undefined): ReadonlySet<string> {
  const now = releaseOf(paths.target);
  return new Set([now, before].filter((path) => path !== undefined).map((path) => basename(path)));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
