import { existsSync } from 'node:fs';
import type { BuildOptions } from '#build/build-options.ts';
import { keptSite } from '#build/kept-site.ts';
import { type LastBuild, unchangedBuild } from '#build/last-build.ts';
import { realTarget } from '#output/real-target.ts';
import { besideTarget } from '#output/repair-output.ts';
import { targetPaths } from '#output/target-paths.ts';

/**
 * Returns what the last build noted about itself, if a build of now would make the same site again: then there is nothing
 * to do. Looks without changing anything, and leaves it to the build itself where another one is at work or has left
 * something behind.
 */
export function unchangedSite(options: BuildOptions, version: string): LastBuild | undefined {
  const paths = targetPaths(realTarget(options.outFolder));
  if (!isQuiet(paths)) return undefined;
  const last = unchangedBuild(options, keptSite(options, version));
  return last !== undefined && isQuiet(paths) ? last : undefined;
}

function isQuiet(paths: ReturnType<typeof targetPaths>): boolean {
  return existsSync(paths.target) && !existsSync(paths.lock) && besideTarget(paths).length === 0;
}
