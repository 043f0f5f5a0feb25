import type { Site } from '#site/site.ts';
import { FEED_FORMATS, type FeedFormat } from '#site/vocabulary.ts';
import type { ListFeeds } from './list-kind.ts';
import { LIST_KINDS } from './list-kinds.ts';
import { SITE_FEEDS } from './site-pages.ts';

/** All owners of feeds, in the order of the documentation. */
export const FEED_OWNERS: readonly ListFeeds[] = [
  ...Object.values(SITE_FEEDS),
  ...Object.values(LIST_KINDS).flatMap(({ feeds }) => feeds ?? []),
];

/**
 * Returns the feed formats of one owner: from `feeds.formats` in `site.yaml`, or else the default. `[]` means none. The
 * most widely supported format comes first.
 */
export function feedFormats(feeds: ListFeeds | undefined, site: Pick<Site, 'feeds'>): readonly FeedFormat[] {
  if (feeds === undefined) return [];
  const asked = site.feeds.formats?.[feeds.setting] ?? feeds.formats;
  return FEED_FORMATS.filter((format) => asked.includes(format));
}
