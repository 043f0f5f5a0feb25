import { type KeptFiles, openKeptFiles } from '#output/kept-files.ts';
import { realTarget, shownFolder } from '#output/real-target.ts';
import { manifestFile } from '#output/site-manifest.ts';
import type { BuildOptions } from './build-options.ts';

/** Opens the site in place, for a build whose pages are made by this version of the code. */
export function keptSite({ outFolder, cacheFolder, all = false }: BuildOptions, version: string): KeptFiles {
  const target = realTarget(outFolder);
  return openKeptFiles({
    manifest: manifestFile(cacheFolder, target),
    version,
    live: () => shownFolder(target),
    all,
  });
}
