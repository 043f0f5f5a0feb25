import type { EditionMoment } from '#articles/edition.ts';
import { stablePages } from '#articles/pagination.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { authorAddress, kindAddress, pageAddress, sectionAddress, sourceAddress, tagAddress } from '#site/address.ts';
import { createLists } from './lists.ts';
import { pageAddresses } from './page-addresses.ts';

/**
 * Returns the addresses that a finished site must have, and of pages those that it may have: what its articles and lists
 * demand, older pages of lists included. It asks none of the code that makes the pages, so that it can hold them to it.
 */
export function expectedAddresses(moment: EditionMoment): string[] {
  const { edition, drafts } = moment;
  const { settings, pages } = edition;
  const present = presentArticles(moment);
  const published = present.filter(({ withdrawn }) => withdrawn === undefined);
  const redirected = new Set(settings.redirects.map(({ from }) => from));
  const lists = pageAddresses(settings, { published, present, pages });
  return [
    ...[...lists].filter((address) => !redirected.has(address) && (!drafts || !isFeed(address))),
    ...redirected,
    ...olderPages(moment),
    ...present.map(({ permalink }) => permalink),
    '/404.html',
  ];
}

function olderPages({ edition, now, drafts }: EditionMoment): string[] {
  const lists = createLists(edition, { now, drafts });
  const counts: (readonly [address: string, articles: readonly unknown[]])[] = [
    ['/latest/', lists.articles],
    ...[...lists.sections].map(([slug, articles]) => [sectionAddress(slug), articles] as const),
    ...[...lists.kinds.entries()].map(([kind, articles]) => [kindAddress(kind), articles] as const),
    ...[...lists.tags.values()].map(({ subject, articles }) => [tagAddress(subject.slug), articles] as const),
    ...[...lists.authors.values()].map(({ subject, articles }) => [authorAddress(subject.slug), articles] as const),
    ...[...lists.sources.values()].map(({ subject, articles }) => [sourceAddress(subject.slug), articles] as const),
  ];
  return counts.flatMap(([address, articles]) =>
    stablePages(articles, edition.settings.site.pageSize)
      .filter(({ page, pages }) => page !== pages)
      .map(({ page, pages }) => pageAddress(address, page, pages)),
  );
}

function isFeed(address: string): boolean {
  return /\.(xml|json)$/.test(address);
}
