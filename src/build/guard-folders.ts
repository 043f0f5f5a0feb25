import { join } from 'node:path';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { guardCachePlace, guardTargetPlace, type Surroundings } from '#output/guard-place.ts';
import { guardTarget } from '#output/guard-target.ts';
import { realTarget, shownFolder } from '#output/real-target.ts';
import type { BuildOptions } from './build-options.ts';
import { keptPathsOf } from './site-of.ts';

/** Folders of a newspaper, and of Nuqta, that are never used as output. */
const SOURCES = ['src', 'public', 'node_modules', '.git'];

/** Returns the folders that a site must neither be in nor contain. */
export function surroundings({
  projectFolder,
  contentFolder,
  cacheFolder,
}: Pick<BuildOptions, 'projectFolder' | 'contentFolder' | 'cacheFolder'>): Surroundings {
  return {
    project: projectFolder,
    content: contentFolder,
    cache: cacheFolder,
    sources: [...new Set([projectFolder, ENGINE_FOLDER])].flatMap((folder) =>
      SOURCES.map((name) => join(folder, name)),
    ),
  };
}

/** Throws a `TargetError` if the cache folder is not allowed. */
export function guardCache(options: BuildOptions): void {
  const { cache, ...around } = surroundings(options);
  guardCachePlace(options.cacheFolder, around);
}

/** Throws a `TargetError` if the output folder is not allowed; checked again under the lock. */
export function guardOut(options: BuildOptions): void {
  guardTargetPlace(options.outFolder, surroundings(options));
  const real = realTarget(options.outFolder);
  guardTarget(shownFolder(real), { keep: keptPathsOf(options) }, real);
}
