import type { Article, Moment } from '#articles/article.ts';
import { stablePages } from '#articles/pagination.ts';
import { NEWS_AGE, type NewsEntry, type SitemapEntry } from '#feeds/sitemap.ts';
import type { Library } from '#library.ts';
import { everyList, LIST_KINDS } from '#lists/list-kinds.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { pageAddress, toUrl } from '#site/address.ts';
import { archiveRoutes, spanAddress } from '#views/archive-page.ts';

/**
 * Returns an entry for each article, oldest first, so that a full sitemap only changes when one of its articles does.
 */
export function articleEntries(library: Library): SitemapEntry[] {
  const { site } = library;
  return library.articles.toReversed().map((article) => {
    const lead = article.image === undefined ? undefined : library.picture(article.image.file, article.image.alt);
    return {
      url: toUrl(article.permalink, site),
      lastModified: lastChange([article]),
      images: lead === undefined ? [] : [site.address + lead.src],
    };
  });
}

/** Returns an entry for each page that is not an article: front page, all list pages, archive, static pages. */
export function pageEntries(library: Library): SitemapEntry[] {
  const { site, articles } = library;
  const entry = (address: string, shown: readonly Article[]): SitemapEntry => ({
    url: toUrl(address, site),
    lastModified: lastChange(shown),
  });
  const lists = everyList(library.groups).filter(
    ({ kind, group }) => LIST_KINDS[kind].isInSitemap && group.articles.length > 0,
  );
  const corrected = articles.filter(({ corrections }) => corrections.length > 0);
  return [
    entry(SITE_PAGES.front, articles),
    ...lists.flatMap(({ address, group }) =>
      stablePages(group.articles, site.pageSize)
        .toReversed()
        .map(({ page, pages, items }) => entry(pageAddress(address, page, pages), items)),
    ),
    ...archiveRoutes(library).map(({ props: { span, days } }) =>
      entry(
        spanAddress(span),
        days.flatMap((day) => day.articles),
      ),
    ),
    entry(SITE_PAGES.corrections, corrected),
    entry(SITE_PAGES.feeds, []),
    ...library.pages.map(({ permalink }) => entry(permalink, [])),
  ];
}

/**
 * Returns an entry for each news article of the 48 hours before the build's `now`, newest first; without paid content.
 */
export function newsEntries({ articles, now, site }: Library): NewsEntry[] {
  return articles
    .filter(({ kind, datePublished }) => kind !== 'sponsored' && isNews(datePublished, now))
    .map(({ permalink, headline, datePublished }) => ({
      url: toUrl(permalink, site),
      title: headline,
      published: datePublished.iso,
    }));
}

function isNews({ epoch }: Moment, now: number): boolean {
  return epoch <= now && now - epoch < NEWS_AGE;
}

/** Returns when any of the articles last changed: published, updated or corrected. */
function lastChange(articles: readonly Article[]): string | undefined {
  let last: Moment | undefined;
  for (const { datePublished, dateModified, corrections } of articles) {
    for (const moment of [datePublished, dateModified, ...corrections.map(({ date }) => date)]) {
      if (moment !== undefined && (last === undefined || moment.epoch > last.epoch)) last = moment;
    }
  }
  return last?.iso;
}
