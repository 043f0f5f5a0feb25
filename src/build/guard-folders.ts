import { join } from 'node:path';
import { guardCachePlace, guardTargetPlace, type Surroundings } from '#output/guard-place.ts';
import { guardTarget } from '#output/guard-target.ts';
import { realTarget, shownFolder } from '#output/real-target.ts';
import type { BuildOptions } from './build-options.ts';
import { keptPathsOf } from './site-of.ts';

/** Folders that a project is made of: nothing is ever built into them. */
const SOURCES = ['src', 'public', 'node_modules', '.git'];

/** Returns every folder that a site must not be put into or around. */
export function surroundings({
  projectFolder,
  contentFolder,
  cacheFolder,
}: Pick<BuildOptions, 'projectFolder' | 'contentFolder' | 'cacheFolder'>): Surroundings {
  return {
    project: projectFolder,
    content: contentFolder,
    cache: cacheFolder,
    sources: SOURCES.map((name) => join(projectFolder, name)),
  };
}

/** Throws a `TargetError` where the cache would be written into what it must not touch. */
export function guardCache(options: BuildOptions): void {
  const { cache, ...around } = surroundings(options);
  guardCachePlace(options.cacheFolder, around);
}

/** Throws a `TargetError` where a build may not put its site; it looks again, under its lock, before it does. */
export function guardOut(options: BuildOptions): void {
  guardTargetPlace(options.outFolder, surroundings(options));
  const real = realTarget(options.outFolder);
  guardTarget(shownFolder(real), { keep: keptPathsOf(options) }, real);
}
