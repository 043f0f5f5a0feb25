import { lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tell } from '#diagnostics/tell.ts';
import { says } from '#messages/says.ts';
import { type BuildFrame, type FrameState, readFrame, removeEmptyFrame, removeFrame } from './build-frame.ts';
import { clearOld } from './clear-old.ts';
import type { Keep } from './guard-target.ts';
import { inspectSite } from './inspect-site.ts';
import { releaseOf, shownFolder } from './real-target.ts';
import { readSiteFiles } from './site-files.ts';
import type { TargetPaths } from './target-paths.ts';

interface Leftover {
  readonly frame: BuildFrame;
  readonly state: FrameState;
}

/**
 * Mends what a killed build left beside the target, and says in a line each what was done. Only for who holds the lock,
 * and only what bears the mark of our own unfinished build is touched: what merely looks like it is named and left alone.
 *
 * A swap that stopped between its two renames is finished: the target is missing, and a site marked ready (whole,
 * checked, on the disk, with nothing in it but what the build wrote) takes its place; failing that, the site that had
 * been put aside. Then every leftover goes: half-written folders, folders put aside, locks half taken.
 */
export function repairOutput(paths: TargetPaths, keep: Keep = []): string[] {
  const lines: string[] = [];
  const found = besideTarget(paths);
  const leftovers = found.flatMap((path) => readFrame(path, paths) ?? []);
  if (!exists(paths.target)) {
    for (const leftover of leftovers) {
      const done = exists(paths.target) ? undefined : finishSwap(paths, leftover, keep);
      if (done !== undefined) lines.push(done);
    }
  }
  const cleared: string[] = [];
  for (const path of found) {
    const leftover = leftovers.find(({ frame }) => frame.path === path);
    if (leftover === undefined && !isHalfTakenLock(path, paths)) {
      lines.push(tell(says('output-left/unmarked', { path })));
      continue;
    }
    if (leftover === undefined) rmSync(path, { force: true });
    else lines.push(...clearFrame(paths, leftover, keep));
    if (!exists(path)) cleared.push(basename(path));
  }
  if (cleared.length > 0) lines.push(tell(says('output-left/cleared', { files: cleared })));
  return lines;
}

/** Puts into the target's empty place what a stopped swap was about to put there, and says so. */
function finishSwap(paths: TargetPaths, { frame, state }: Leftover, keep: Keep): string | undefined {
  if (state !== 'ready') return undefined;
  const fresh = exists(frame.link) ? frame.link : frame.site;
  if (isWhole(fresh === frame.link ? releaseOf(frame.link, paths) : frame.site, keep)) {
    renameSync(fresh, paths.target);
    return tell(says('output-left/new'));
  }
  if (!exists(frame.old)) return undefined;
  renameSync(frame.old, paths.target);
  return tell(says('output-left/old'));
}

/** Returns whether a folder holds every file its build wrote, and nothing that is somebody's own. */
function isWhole(folder: string | undefined, keep: Keep): boolean {
  if (folder === undefined) return false;
  const files = readSiteFiles(folder);
  if (files === undefined || files === 'damaged') return false;
  const standing = inspectSite(folder, { keep: keep === 'unknown' ? [] : keep });
  return standing.type === 'folder' && standing.foreign.length === 0 && standing.ours.length === files.length;
}

function clearFrame(paths: TargetPaths, { frame, state }: Leftover, keep: Keep): string[] {
  if (state === 'staged') {
    removeFrame(frame);
    return [];
  }
  // Whose the files of an old site are is asked of the settings, and what is not ours goes to the site in place.
  if (keep === 'unknown' || !exists(paths.target)) return [];
  const lines = clearOld(frame.old, shownFolder(paths.target), { keep });
  if (exists(frame.site)) {
    const standing = inspectSite(frame.site, { keep });
    if (standing.type === 'folder' && standing.foreign.length > 0)
      return [...lines, tell(says('output-left/foreign', { folder: frame.site }))];
    rmSync(frame.site, { recursive: true, force: true });
  }
  removeEmptyFrame(frame);
  return lines;
}

/** A lock is written under a name of its own before it is there whole. */
function isHalfTakenLock(path: string, paths: TargetPaths): boolean {
  if (!path.startsWith(`${paths.lock}-`) || !/^[0-9a-f]{16}$/.test(path.slice(paths.lock.length + 1))) return false;
  return lstatSync(path).isFile() && /^(?:\{"pid":|$)/.test(readFileSync(path, 'utf8'));
}

/** Returns what builds of a target have left beside it: nothing but when one was killed or is at work. */
export function besideTarget(paths: TargetPaths): string[] {
  const prefix = `.${basename(paths.target)}.nuqta-`;
  return readdirSync(paths.parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(paths.parent, name))
    .filter((path) => path !== paths.lock && path !== paths.releases)
    .toSorted();
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
