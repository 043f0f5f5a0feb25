import { lstatSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCarried, removeOurs } from './carry-over.ts';
import { writtenFiles } from './clear-old.ts';
import { inspectSite } from './inspect-site.ts';
import type { TargetPaths } from './target-paths.ts';

/** Returns the name of a release newer than all that are there: `000007` after `000006`. */
export function nextRelease(paths: TargetPaths): string {
  return String(Number(releasesOf(paths).at(-1) ?? '0') + 1).padStart(6, '0');
}

/**
 * Removes the releases that are not in `served`, and their folder when it is empty. One that holds anything but what a build
 * wrote is left alone, with a line that says so. Never throws.
 */
export function clearReleases(
  paths: TargetPaths,
  served: ReadonlySet<string>,
  { target, keep }: { readonly target: string; readonly keep: readonly string[] },
): string[] {
  if (lstatSync(paths.releases, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const written = writtenFiles(target);
  const lines = releasesOf(paths)
    .filter((name) => !served.has(name))
    .flatMap((name) => clearRelease(join(paths.releases, name), target, { keep, written }));
  try {
    if (served.size === 0) rmdirSync(paths.releases);
  } catch {
    // It holds something: that stays.
  }
  return lines;
}

function clearRelease(
  release: string,
  target: string,
  options: { readonly keep: readonly string[]; readonly written: ReadonlySet<string> },
): string[] {
  try {
    const standing = inspectSite(release, options);
    const isOurs =
      standing.type === 'folder' &&
      (standing.mark === 'list' || standing.mark === 'first') &&
      standing.foreign.length + standing.unsure.length === 0 &&
      standing.kept.every(({ path, isFolder }) => isFolder || isCarried(release, target, path));
    if (isOurs && removeOurs(release, standing, standing.kept)) return [];
    return [
      `${release} is an old release with something in it that no build wrote: it was left alone. Delete it yourself.`,
    ];
  } catch (error) {
    return [`${release} is an old release that could not be cleared away: ${String(error)}.`];
  }
}

function releasesOf(paths: TargetPaths): string[] {
  return readdirSync(paths.releases)
    .filter((name) => /^\d+$/.test(name))
    .toSorted((a, b) => Number(a) - Number(b));
}
