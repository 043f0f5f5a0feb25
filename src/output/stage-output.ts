import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { says } from '#messages/says.ts';
import { type BuildFrame, makeFrame, removeFrame } from './build-frame.ts';
import { guardTargetPlace, type Surroundings } from './guard-place.ts';
import { guardTarget, type Keep } from './guard-target.ts';
import type { Standing } from './inspect-site.ts';
import { lockOutput, type OutputLock } from './lock-output.ts';
import { OutputError } from './output-error.ts';
import { realTarget, shownFolder } from './real-target.ts';
import { repairOutput } from './repair-output.ts';
import { TargetError } from './target-error.ts';
import { type TargetPaths, targetPaths } from './target-paths.ts';

export interface StageOptions {
  /** Folders that must never be replaced, whatever they contain. */
  readonly around?: Surroundings | undefined;
  /** Paths in the published folder that are the publisher's own; `unknown` where `site.yaml` cannot be read. */
  readonly keep?: Keep | undefined;
  /** A `node_modules` folder that code run from the staged folder must find: a link to it is created next to the site, not in it. */
  readonly packages?: string | undefined;
}

/** A build in progress: a folder to write into, and the way out when it fails. */
export interface StagedOutput {
  readonly paths: TargetPaths;
  readonly frame: BuildFrame;
  /** Absolute path of the fresh, empty folder beside the target. */
  readonly folder: string;
  readonly keep: readonly string[];
  /** The target as a message names it. */
  readonly shown: string;
  /** What was repaired first, one line each. */
  readonly repairs: readonly string[];
  /** Ends the build: removes what was staged and not published, and releases the lock. May be called twice. */
  close(): void;
}

/**
 * Acquires the target's lock, repairs what a killed build left, and creates an empty folder next to the target. The
 * current site is not changed.
 *
 * Throws a `TargetError`, without changing anything, when a build may not replace the target, and an `OutputError` when
 * another build is running or on disk errors.
 */
export function stageOutput(target: string, { around = {}, keep = [], packages }: StageOptions = {}): StagedOutput {
  guardTargetPlace(target, around);
  const paths = targetPaths(realTarget(target));
  const guard = (): Standing => guardTarget(shownFolder(paths.target), { keep }, shownPath(target, paths.target));
  guard();
  makeParent(paths);
  const lock = lockOutput(paths.lock);
  let frame: BuildFrame | undefined;
  try {
    const repairs = repairOutput(paths, keep);
    // The repair may have changed the target.
    if (repairs.length > 0) guard();
    frame = makeFrame(paths);
    if (packages !== undefined) symlinkSync(packages, join(frame.path, 'node_modules'), 'junction');
    return open(paths, { frame, keep, repairs, shown: shownPath(target, paths.target) }, lock);
  } catch (error) {
    if (frame !== undefined) removeFrame(frame);
    lock.release();
    throw error instanceof TargetError ? error : cannotPrepare(paths, error);
  }
}

function open(
  paths: TargetPaths,
  rest: Pick<StagedOutput, 'frame' | 'repairs' | 'shown'> & { readonly keep: Keep },
  lock: OutputLock,
): StagedOutput {
  const { frame, keep } = rest;
  return {
    ...rest,
    paths,
    folder: frame.site,
    keep: keep === 'unknown' ? [] : keep,
    close() {
      removeFrame(frame);
      lock.release();
    },
  };
}

function makeParent(paths: TargetPaths): void {
  try {
    mkdirSync(paths.parent, { recursive: true });
  } catch (error) {
    throw cannotPrepare(paths, error);
  }
}

function cannotPrepare(paths: TargetPaths, error: unknown): OutputError {
  if (error instanceof OutputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new OutputError(says('stage-impossible', { folder: paths.target, cause: reason }), [], error);
}

function shownPath(target: string, real: string): string {
  const given = resolve(target);
  return given === real ? given : `${given}, which is ${real},`;
}
