import { readContent } from '#article-files.ts';
import { pictureFiles } from '#pictures/picture.ts';
import { BUILD_VARIABLES, type BuildOptions } from './build-options.ts';
import { contentDigest } from './content-digest.ts';
import { articleState } from './edition.ts';
import { pageAddresses } from './page-addresses.ts';
import { type EditionSnapshot, readSnapshot } from './snapshot.ts';

/** What a finished site is held to before it takes the old one's place. */
export interface BuildPromises {
  /** Articles of this build, id and address, kept in the site for the next build. */
  addresses(): Promise<[id: string, permalink: string][]>;
  /** Addresses that must be there: every article, list, short address and static page. */
  expected(): Promise<string[]>;
  /** Files of the pictures the site shows. */
  pictures(): Promise<string[]>;
  /** Whether the content folder is still what was read. */
  stillCurrent(): Promise<boolean>;
}

/** Gives the promises of a build; they are asked when its pages are written, after the content loader has run. */
export function createBuildPromises(options: BuildOptions): BuildPromises {
  const snapshot = (): EditionSnapshot => readSnapshot(process.env[BUILD_VARIABLES.snapshot] ?? '');
  const present = ({ edition }: EditionSnapshot) =>
    edition.articles.filter((article) => {
      const state = articleState(article, options.now);
      return options.drafts
        ? state !== 'withdrawn' || article.withdrawn !== undefined
        : state === 'published' || state === 'withdrawn';
    });
  return {
    addresses: async () => present(snapshot()).map(({ id, permalink }) => [id, permalink]),
    expected: async () => {
      const current = snapshot();
      const articles = present(current);
      const { settings, pages } = current.edition;
      const published = articles.filter(({ withdrawn }) => withdrawn === undefined);
      const redirected = new Set(settings.redirects.map(({ from }) => from));
      const lists = pageAddresses(settings, { published, present: articles, pages });
      return [
        ...[...lists].filter((address) => !redirected.has(address) && (!options.drafts || !isFeed(address))),
        ...articles.map(({ permalink }) => permalink),
        '/404.html',
      ];
    },
    pictures: async () => [...new Set(Object.values(snapshot().pictures).flatMap(pictureFiles))].sort(),
    stillCurrent: async () => contentDigest(readContent(options.contentFolder)) === snapshot().digest,
  };
}

function isFeed(address: string): boolean {
  return /\.(xml|json)$/.test(address);
}
