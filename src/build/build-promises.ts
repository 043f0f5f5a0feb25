import { presentArticles } from '#articles/present-articles.ts';
import { contentStamp } from '#content/content-stamp.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { publicFiles } from '#content/public-files.ts';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import type { StageLedger } from '#output/stage-ledger.ts';
import { pictureFiles } from '#pictures/picture.ts';
import { type ShareCard, shareCards } from '#pictures/share-card.ts';
import type { BuildOptions } from './build-options.ts';
import { finishOutput } from './finish-output.ts';

/** What a finished site is held to before it takes the old one's place. */
export interface BuildPromises {
  /** What the content loader read last; undefined before it has read an edition without faults. */
  latest(): Promise<EditionSnapshot | undefined>;
  /** Articles of this build, id and address, kept in the site for the next build. */
  addresses(): Promise<[id: string, permalink: string][]>;
  /** Addresses that must be there, every page among them, and what `public/` holds; no other page may be there. */
  expected(): Promise<string[]>;
  /** What is drawn on the share images of the site; nothing for a preview. */
  shareCards(): Promise<ShareCard[]>;
  /** Files of the pictures the site shows. */
  pictures(): Promise<string[]>;
  /** Writes what hosts read into the finished folder, and says where the site passes a limit of theirs. */
  beforeSwap(folder: string, ledger: StageLedger): Promise<void>;
  /** Whether the content folder is still what was read. */
  stillCurrent(): Promise<boolean>;
}

/** Returns the promises of a build; they are asked when its pages are written, after the content loader has run. */
export function createBuildPromises(options: BuildOptions, latest: () => EditionSnapshot | undefined): BuildPromises {
  const snapshot = (): EditionSnapshot => {
    const current = latest();
    if (current === undefined) throw new Error('there is no edition: the content loader did not run');
    return current;
  };
  return {
    latest: async () => latest(),
    addresses: async () => presentArticles(snapshot()).map(({ id, permalink }) => [id, permalink]),
    expected: async () => [...expectedAddresses(snapshot()), ...publicFiles(options.projectFolder)],
    shareCards: async () => {
      const current = latest();
      return options.drafts || current === undefined
        ? []
        : shareCards(
            current.edition.settings,
            presentArticles(current).filter(({ withdrawn }) => withdrawn === undefined),
          );
    },
    pictures: async () => [...new Set(Object.values(snapshot().pictures).flatMap(pictureFiles))].sort(),
    beforeSwap: async (folder, ledger) => {
      for (const warning of await finishOutput(folder, snapshot(), ledger)) console.warn(`warning: ${warning}`);
    },
    stillCurrent: async () => contentStamp(options.contentFolder) === snapshot().stamp,
  };
}
