import { createDateFormatter, parseIsoDate } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import { stablePages } from '#articles/pagination.ts';
import { pageAddress } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import { everyList, LIST_KINDS, type ListGroups } from './list-kinds.ts';

/** What the light edition of a newspaper is made from. */
export interface LightInput {
  readonly site: Site;
  /** Epoch milliseconds: decides which articles are recent. */
  readonly now: number;
  /** The articles shown in lists. */
  readonly articles: readonly Article[];
  readonly groups: ListGroups;
}

/**
 * Returns the addresses of the pages that have a light page beside them: articles, the pages of lists that show one of
 * these articles, and the front page. Recent are the articles of this calendar year and the last, in the site's zone.
 */
export function lightAddresses({ site, now, articles, groups }: LightInput): ReadonlySet<string> {
  if (site.light === 'none') return new Set();
  const isLight = createLightTest(site, now);
  const shown = everyList(groups).filter(({ kind }) => !LIST_KINDS[kind].isOnlyFull);
  const lists = shown.flatMap(({ address, group }) =>
    stablePages(group.articles, site.pageSize)
      .filter(({ items }) => items.length === 0 || items.some(isLight))
      .map(({ page, pages }) => pageAddress(address, page, pages)),
  );
  return new Set(['/', ...lists, ...articles.filter(isLight).map(({ permalink }) => permalink)]);
}

function createLightTest(site: Site, now: number): (article: Article) => boolean {
  if (site.light === 'all') return () => true;
  const first = parseIsoDate(`${createDateFormatter(site).parts(now).year - 1}-01-01`, site.timeZone);
  // Before the year 1 there is no newspaper.
  const start = 'error' in first ? Number.NEGATIVE_INFINITY : first.epoch;
  return ({ datePublished }) => datePublished.epoch >= start;
}
