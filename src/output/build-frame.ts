import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TargetPaths } from './target-paths.ts';

/**
 * A folder beside the target that holds one unfinished build, and shows by a mark that it is ours: `site` is what is
 * built, `old` what it replaces, `link` the link about to be moved.
 */
export interface BuildFrame {
  readonly path: string;
  readonly site: string;
  readonly old: string;
  readonly link: string;
}

/**
 * How far a build is, as the frame's name says: `staged` is being written, `ready` is whole, checked and on the disk and is
 * being swapped in, `aside` is swapped in and only has the old site to clear away.
 */
export type FrameState = 'staged' | 'ready' | 'aside';

const FRAME_STATES: readonly FrameState[] = ['staged', 'ready', 'aside'];
const MARK = 'nuqta-build.json';

/** Makes the frame of a new build. Throws where the disk refuses. */
export function makeFrame(paths: TargetPaths): BuildFrame {
  const path = paths.staged + randomBytes(6).toString('hex');
  mkdirSync(path);
  writeFileSync(join(path, MARK), markText(paths), { flag: 'wx' });
  const frame = frameAt(path);
  mkdirSync(frame.site);
  return frame;
}

/** Returns a frame the name of another state. */
export function moveFrame(frame: BuildFrame, paths: TargetPaths, state: FrameState): BuildFrame {
  const path = paths[state] + frame.path.slice(-12);
  renameSync(frame.path, path);
  return frameAt(path);
}

/** Returns the frame at a path and how far its build is; undefined for anything that does not bear our mark. */
export function readFrame(
  path: string,
  paths: TargetPaths,
): { readonly frame: BuildFrame; readonly state: FrameState } | undefined {
  const state = FRAME_STATES.find(
    (one) => path.startsWith(paths[one]) && /^[0-9a-f]{12}$/.test(path.slice(paths[one].length)),
  );
  if (state === undefined || lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const mark = readMark(path);
  // Stopped before there was anything but the mark, or before that.
  const begun =
    mark !== undefined && markText(paths).startsWith(mark) && readdirSync(path).every((name) => name === MARK);
  return mark === markText(paths) || begun || (mark === undefined && readdirSync(path).length === 0)
    ? { frame: frameAt(path), state }
    : undefined;
}

/** Removes a frame with all that is in it; the mark goes last, so that what a kill leaves is still known to be ours. */
export function removeFrame(frame: BuildFrame): void {
  if (lstatSync(frame.path, { throwIfNoEntry: false }) === undefined) return;
  for (const name of readdirSync(frame.path)) {
    if (name !== MARK) rmSync(join(frame.path, name), { recursive: true, force: true });
  }
  rmSync(join(frame.path, MARK), { force: true });
  rmdirSync(frame.path);
}

/** Removes a frame whose `old` and `site` are gone; one that still holds something stays. Says whether it is gone. */
export function removeEmptyFrame(frame: BuildFrame): boolean {
  const holds = [frame.site, frame.old].some((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (!holds) removeFrame(frame);
  return !holds;
}

function frameAt(path: string): BuildFrame {
  return { path, site: join(path, 'site'), old: join(path, 'old'), link: join(path, 'link') };
}

function markText(paths: TargetPaths): string {
  return `${JSON.stringify({ version: 1, unfinishedBuildOf: basename(paths.target) })}\n`;
}

function readMark(path: string): string | undefined {
  const file = join(path, MARK);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return readFileSync(file, 'utf8');
}
