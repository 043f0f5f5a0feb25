import { type KeptFiles, openKeptFiles } from '#output/kept-files.ts';
import { realTarget, shownFolder } from '#output/real-target.ts';
import { manifestFile } from '#output/site-manifest.ts';
import type { BuildOptions } from './build-options.ts';

/** Opens the site in place, for a build whose pages are made by this version of the code. */
export function keptSite(
  { outFolder, cacheFolder, all = false, quickPictures = false }: BuildOptions,
  version: string,
): KeptFiles {
  const target = realTarget(outFolder);
  return openKeptFiles({
    manifest: manifestFile(cacheFolder, target),
    // A site with one size of each picture is never taken for the whole one.
    version: quickPictures ? `${version} quick` : version,
    live: () => shownFolder(target),
    all,
  });
}
