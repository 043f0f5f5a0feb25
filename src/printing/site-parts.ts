import { join } from 'node:path';
import type { BuildPromises } from '#build/build-promises.ts';
import { neededFiles, sitePublicFolder } from '#content/public-files.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { PICTURE_ADDRESS, PICTURE_FOLDER } from '#pictures/picture.ts';
import { writePage } from './batch-writer.ts';
import { offlineWorker } from './offline-files.ts';
import { redirectPages } from './redirect-pages.ts';
import { searchMemory } from './search-analysis.ts';
import { searchFiles } from './search-files.ts';
import { writeShareImages } from './share-files.ts';

export interface SitePartsOptions {
  readonly cacheFolder: string;
  readonly projectFolder: string;
  /** The version of the code that decides which terms a text has. */
  readonly analysis: string;
  readonly promises: BuildPromises;
  readonly ledger: StageLedger;
}

/**
 * Writes everything of a site that no route renders: pictures, redirect pages, the search index, the files of `public/`,
 * and the share images.
 */
export async function writeSiteParts(folder: string, options: SitePartsOptions): Promise<void> {
  const { cacheFolder, analysis, promises, ledger } = options;
  const edition = await promises.latest();
  if (edition === undefined) throw new Error('there is no edition: the content loader did not run');
  for (const name of await promises.pictures())
    ledger.copy(
      folder,
      { path: fileOfAddress(PICTURE_ADDRESS + name), owner: OWNERS.pictures },
      join(cacheFolder, PICTURE_FOLDER, name),
    );
  for (const page of redirectPages(edition)) writePage({ folder, ledger }, page, page.html);
  const memory = searchMemory(cacheFolder, options.projectFolder);
  for (const { address, bytes } of searchFiles(edition, analysis, memory))
    ledger.write(folder, { path: address.slice(1), owner: OWNERS.search }, bytes);
  // In place of Astro's own copying, which follows links out of the folder and lets one file overwrite another.
  for (const { address, path } of neededFiles(
    sitePublicFolder(options.projectFolder).files,
    edition.edition.settings.site,
  ))
    ledger.copy(folder, { path: fileOfAddress(address), owner: `public${address}` }, path);
  const { settings } = edition.edition;
  ledger.write(folder, { path: 'sw.js', owner: OWNERS.pages }, offlineWorker(folder, settings.site, edition.drafts));
  writeShareImages(await promises.shareImages(), { site: folder, ledger });
}
