import { archiveDays } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import { archiveAddress, shortAddress } from '#site/address.ts';
import type { Settings, Site } from '#site/site.ts';
import { feedAddress } from './feed-files.ts';
import { feedFormats } from './feed-formats.ts';
import type { ListFeeds } from './list-kind.ts';
import { createListGroups, everyList, LIST_KINDS } from './list-kinds.ts';
import { rootFeedFiles } from './root-files.ts';
import { SITE_FEEDS, SITE_PAGES } from './site-pages.ts';

/**
 * Returns the addresses an editor may link to besides articles: lists, archive, static pages, feeds, short and old
 * addresses. `published` are the articles shown in lists, `present` all that have a page.
 */
export function pageAddresses(
  settings: Settings,
  lists: {
    readonly published: readonly Article[];
    readonly present: readonly Article[];
    readonly pages: readonly StaticPage[];
  },
): ReadonlySet<string> {
  const { site } = settings;
  return new Set([
    ...Object.values(SITE_PAGES),
    ...rootFeedFiles(site),
    ...(lists.published.some(({ corrections }) => corrections.length > 0)
      ? feedAddresses(SITE_PAGES.corrections, SITE_FEEDS.corrections, site)
      : []),
    ...everyList(createListGroups(lists.published, settings)).flatMap(({ kind, address, group }) => [
      address,
      ...(group.articles.length === 0 ? [] : feedAddresses(address, LIST_KINDS[kind].feeds, site)),
    ]),
    ...lists.pages.map(({ permalink }) => permalink),
    ...settings.redirects.map(({ from }) => from),
    ...lists.present.map(({ id }) => shortAddress(id)),
    ...archiveDays(lists.published).flatMap(({ year, month, day }) => [
      archiveAddress(year),
      archiveAddress(year, month),
      archiveAddress(year, month, day),
    ]),
  ]);
}

function feedAddresses(home: string, feeds: ListFeeds | undefined, site: Site): string[] {
  return feedFormats(feeds, site).map((format) => feedAddress(home, format));
}
