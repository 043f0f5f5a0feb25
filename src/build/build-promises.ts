import { presentArticles } from '#articles/present-articles.ts';
import { contentStamp } from '#content/content-stamp.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { publishedKeys, writePublishedKeys } from '#content/published-keys.ts';
import { warningLine } from '#diagnostics/diagnostic.ts';
import { spokenLanguage } from '#diagnostics/spoken-language.ts';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import type { StageLedger } from '#output/stage-ledger.ts';
import { pictureFiles } from '#pictures/picture.ts';
import type { ShareCard, ShareImage } from '#pictures/share-card.ts';
import type { BuildOptions } from './build-options.ts';
import { editionShareCards } from './edition-share-images.ts';
import { finishOutput } from './finish-output.ts';
import { type FileCounts, noteBuild } from './last-build.ts';

/** What a finished site must satisfy before it replaces the old one. */
export interface BuildPromises {
  /** The last loaded edition; undefined before the first without errors. */
  latest(): Promise<EditionSnapshot | undefined>;
  /** Id and address of the articles of this build, saved in the site for the next build. */
  addresses(): Promise<[id: string, permalink: string][]>;
  /** Required addresses, including all pages, and the files of `public/`; other pages are not allowed. */
  expected(): Promise<string[]>;
  /** The content of the site's share images; none for a preview. */
  shareCards(): Promise<ShareCard[]>;
  /** The share images of the site, in the cache. */
  shareImages(): Promise<readonly ShareImage[]>;
  /** Files of the pictures the site shows. */
  pictures(): Promise<string[]>;
  /** Writes files for hosts into the finished folder, and returns a warning for each exceeded limit of a host. */
  beforeSwap(folder: string, ledger: StageLedger, files: readonly string[]): Promise<void>;
  /** What the build was made of, for the next one. */
  note(files: FileCounts): string;
  /** Whether the content folder is unchanged since it was read. */
  stillCurrent(): Promise<boolean>;
}

/** Returns the promises of a build; they are evaluated after the pages are written. */
export function createBuildPromises(options: BuildOptions, latest: () => EditionSnapshot | undefined): BuildPromises {
  const snapshot = (): EditionSnapshot => {
    const current = latest();
    if (current === undefined) throw new Error('there is no edition: the content loader did not run');
    return current;
  };
  return {
    latest: async () => latest(),
    addresses: async () => [
      ...presentArticles(snapshot()).map(({ id, permalink }): [string, string] => [id, permalink]),
      ...snapshot().missing.map(([id, address]): [string, string] => [id, address]),
    ],
    expected: async () => [...expectedAddresses(snapshot()), ...(snapshot().edition.publicFiles ?? [])],
    shareCards: async () => {
      const current = latest();
      return current === undefined ? [] : editionShareCards(current);
    },
    shareImages: async () => [...(snapshot().shareImages ?? new Map()).values()],
    pictures: async () => [...new Set(Object.values(snapshot().pictures).flatMap(pictureFiles))].sort(),
    beforeSwap: async (folder, ledger, files) => {
      for (const warning of await finishOutput(folder, snapshot(), ledger, files))
        console.warn(warningLine(warning, spokenLanguage()));
    },
    note: (files) => {
      // A preview is not published.
      if (!options.drafts) writePublishedKeys(options, publishedKeys(snapshot(), snapshot().keys));
      return noteBuild(options, snapshot(), files);
    },
    stillCurrent: async () => contentStamp(options.contentFolder) === snapshot().stamp,
  };
}
