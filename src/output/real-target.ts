import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { says } from '#messages/says.ts';
import { TargetError } from './target-error.ts';
import { type TargetPaths, targetPaths } from './target-paths.ts';

/**
 * Returns the target's path without links: those above it are followed, and one a publisher made in its own place
 * (`dist -> /srv/www`) is too. Only a link to our own releases stays what it is. Folders that are missing stay missing.
 * Throws a `TargetError` for a broken or circular link, or a file where a folder is needed.
 */
export function realTarget(target: string): string {
  const absolute = resolve(target);
  const parent = realFolder(dirname(absolute), absolute);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new TargetError(says('target-link/file', { folder: absolute, path: parent }));
  const path = join(parent, basename(absolute));
  return releaseOf(path) === undefined && isLink(path) ? realFolder(path, absolute) : path;
}

/**
 * Returns the release that a link points to, whether it exists or not; undefined when the path is not a link to a release
 * of this target. A link that is not in place yet is read as if it were.
 */
export function releaseOf(link: string, paths: TargetPaths = targetPaths(link)): string | undefined {
  if (!isLink(link)) return undefined;
  const release = resolve(paths.parent, readlinkSync(link));
  return dirname(release) === paths.releases ? release : undefined;
}

/** Returns the folder whose files a target shows: the release where it is a link to one. */
export function shownFolder(path: string): string {
  return releaseOf(path) ?? path;
}

function realFolder(path: string, target: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && !isLink(path)) {
      const parent = dirname(path);
      return parent === path ? path : join(realFolder(parent, target), basename(path));
    }
    throw new TargetError(
      code === 'ENOENT' || code === 'ELOOP'
        ? says('target-link/dangling', { folder: target, path })
        : says('target-link/cause', { folder: target, cause: reasonOf(error) }),
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
