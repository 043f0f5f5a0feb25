import type { EditionMoment } from '#articles/edition.ts';
import { createLinkIndex, type LinkIndex } from '#articles/link-index.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { pageAddresses } from './page-addresses.ts';
import { SITE_FILES } from './site-pages.ts';

/** Builds the index of valid link targets of a build. */
export function editionLinkIndex(moment: EditionMoment): LinkIndex {
  const { edition } = moment;
  const articles = presentArticles(moment);
  const present = new Set(articles);
  const published = articles.filter(({ withdrawn }) => withdrawn === undefined);
  return createLinkIndex({
    articles,
    unpublished: edition.articles.filter((article) => !present.has(article)),
    addresses: new Set([
      ...pageAddresses(edition.settings, { published, present: articles, pages: edition.pages }),
      ...(edition.publicFiles ?? []),
      ...SITE_FILES,
    ]),
    anchors: new Map(edition.pages.map((page) => [page.permalink, page.headings.map(({ id }) => id)])),
  });
}
