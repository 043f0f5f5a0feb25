import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lockOutput } from './lock-output.ts';
import { OutputError } from './output-error.ts';
import { repairOutput } from './repair-output.ts';
import { type TargetPaths, targetPaths } from './target-paths.ts';

/** A build in progress: a folder to write into, and the way out when it fails. */
export interface StagedOutput {
  readonly paths: TargetPaths;
  /** Absolute path of the fresh, empty folder beside the target. */
  readonly folder: string;
  /** What was mended first, a line each. */
  readonly repairs: readonly string[];
  /** Ends the build: what was staged and not published goes, the lock is given back. Safe to call twice. */
  close(): void;
}

/**
 * Takes the target's lock, mends what a killed build left, and makes a fresh folder beside the target.
 * The site in place is not touched. Throws an `OutputError` when another build is running or the disk refuses.
 *
 * `packages` is a `node_modules` folder that code run from the staged folder must find: a link to it stands above the
 * folder, out of the site.
 */
export function stageOutput(target: string, packages?: string): StagedOutput {
  const paths = targetPaths(realTarget(target));
  const lock = lockOutput(paths.lock);
  const frame = `${paths.staged}${randomBytes(6).toString('hex')}`;
  const folder = join(frame, 'site');
  try {
    const repairs = repairOutput(paths);
    mkdirSync(folder, { recursive: true });
    if (packages !== undefined) symlinkSync(packages, join(frame, 'node_modules'), 'junction');
    return {
      paths,
      folder,
      repairs,
      close() {
        rmSync(frame, { recursive: true, force: true });
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(`No build can be prepared beside ${paths.target}: ${reason}.`, [], error);
  }
}

/**
 * Returns the target's path without links: those above it are followed, and one a publisher made in its own place
 * (`dist -> /srv/www`) is too. Only a link to our own releases stays what it is. Folders above that are missing are made.
 */
function realTarget(target: string): string {
  try {
    const parent = dirname(resolve(target));
    mkdirSync(parent, { recursive: true });
    const path = join(realpathSync(parent), basename(resolve(target)));
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const isOurs = isLink && dirname(resolve(dirname(path), readlinkSync(path))) === targetPaths(path).releases;
    return isLink && !isOurs ? realpathSync(path) : path;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(`The site cannot be put at ${target}: ${reason}.`, [], error);
  }
}
