import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createBuildPromises } from '#build/build-promises.ts';
import { type AskedBuild, createEditionSource } from '#build/edition-source.ts';
import { surroundings } from '#build/guard-folders.ts';
import { keptSite } from '#build/kept-site.ts';
import { type LastBuild, readNote } from '#build/last-build.ts';
import { keptPathsOf, ownerOf, siteOf } from '#build/site-of.ts';
import { currentEdition, forgetEdition } from '#content/current-edition.ts';
import { hostFilePaths, NO_JEKYLL } from '#hosts/host-files.ts';
import { closeAtExit } from '#output/close-at-exit.ts';
import { packagesFolder } from '#output/packages-folder.ts';
import { putInPlace } from '#output/put-in-place.ts';
import { createStageLedger } from '#output/stage-ledger.ts';
import { stageOutput } from '#output/stage-output.ts';
import type { KeptPress } from './kept-press.ts';
import { copyAssets, openPress } from './press.ts';
import { printRoutes } from './print-routes.ts';
import { searchAnalysis } from './search-analysis.ts';
import { writeSiteParts } from './site-parts.ts';

/**
 * Builds a newspaper with a kept press: the same pages as by `astro build`, written, verified and put in place in the
 * same way, without loading Astro. Only files that the site in place has not yet are made. Returns what the build notes
 * about itself.
 */
export async function printEdition(
  asked: AskedBuild,
  { press, version }: { readonly press: KeptPress; readonly version: string },
  warn: (line: string) => void,
): Promise<LastBuild> {
  const { options, progress } = asked;
  const site = siteOf(options);
  const { link } = options;
  const around = surroundings(options);
  const output = stageOutput(options.outFolder, {
    around,
    keep: keptPathsOf(options),
    packages: packagesFolder(),
  });
  const name = randomUUID();
  const close = (): void => {
    output.close();
    forgetEdition(name);
  };
  closeAtExit(close);
  try {
    for (const repair of output.repairs) warn(repair);
    const kept = keptSite(options, version);
    await createEditionSource(asked, name).load('build', warn);
    const place = { origin: site.address, base: site.base };
    const ledger = createStageLedger(
      hostFilePaths(site).filter((path) => path !== NO_JEKYLL),
      kept,
    );
    const promises = createBuildPromises(options, () => currentEdition(name)?.snapshot);
    const renderer = await openPress(press, join(output.frame.path, 'press'), name);
    copyAssets(press, { folder: output.folder, ledger });
    await printRoutes(renderer, { folder: output.folder, ledger, edition: name, progress, ...place });
    progress?.enter('parts');
    await writeSiteParts(output.folder, { ...options, analysis: searchAnalysis(), promises, ledger });
    let noted = '';
    const { lines } = await putInPlace(
      output,
      {
        ...promises,
        note: (files) => {
          noted = promises.note(files);
          return noted;
        },
        ledger,
        owner: ownerOf(site),
        link,
        kept,
        ...(progress === undefined ? {} : { enter: progress.enter }),
        beforeSwap: (folder, files) => promises.beforeSwap(folder, ledger, files),
      },
      place,
    );
    for (const line of lines) warn(line);
    return readNote(noted);
  } finally {
    close();
  }
}
