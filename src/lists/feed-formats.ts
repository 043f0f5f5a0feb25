import { FEED_FORMATS, type FeedFormat, type Site } from '#site/site.ts';
import type { ListFeeds } from './list-kind.ts';
import { LIST_KINDS } from './list-kinds.ts';
import { SITE_FEEDS } from './site-pages.ts';

/** Everything that has feeds, in the order of the documents. */
export const FEED_OWNERS: readonly ListFeeds[] = [
  ...Object.values(SITE_FEEDS),
  ...Object.values(LIST_KINDS).flatMap(({ feeds }) => feeds ?? []),
];

/**
 * Returns the formats that the feeds of one owner are written in: as `feeds.formats` of `site.yaml` says, else those of
 * the table. None for `[]`. The one that every reader takes comes first.
 */
export function feedFormats(feeds: ListFeeds | undefined, site: Pick<Site, 'feeds'>): readonly FeedFormat[] {
  if (feeds === undefined) return [];
  const asked = site.feeds.formats?.[feeds.setting] ?? feeds.formats;
  return FEED_FORMATS.filter((format) => asked.includes(format));
}
