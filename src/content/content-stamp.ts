import { createHash } from 'node:crypto';
import { realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS, walkContent } from './walk-content.ts';

/** File system metadata of all files of a content folder, settings included; undefined for missing ones. */
export type ContentStats = ReadonlyMap<string, Stats | undefined>;

/**
 * Returns a digest of names, sizes, times and numbers of all files: it changes whenever a file is saved. Ten times cheaper than
 * reading the files; used to detect changes during a build.
 */
export function contentStamp(folder: string): string {
  const root = realpathSync(folder);
  return stampOf(
    contentStats(
      root,
      walkContent(root, () => undefined),
    ),
  );
}

/** Reads the metadata of the given files and of the settings files. */
export function contentStats(root: string, paths: readonly string[]): ContentStats {
  return new Map(
    [...paths, ...SETTINGS.map((name) => `${name}.yaml`)].map((path) => [
      path,
      statSync(join(root, path), { throwIfNoEntry: false }),
    ]),
  );
}

/** Returns the digest of the metadata. */
export function stampOf(stats: ContentStats): string {
  const hash = createHash('sha256');
  for (const [path, file] of stats)
    hash.update([path, file?.size, file?.mtimeMs, file?.ctimeMs, file?.ino, ''].join('\0'));
  return hash.digest('hex');
}
