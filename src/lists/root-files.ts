import type { Site } from '#site/site.ts';
import { feedAddress } from './feed-files.ts';
import { feedFormats } from './feed-formats.ts';
import { OPML_ADDRESS, SITE_FEEDS, SITE_PAGES, SITEMAP_ADDRESS } from './site-pages.ts';

/** Returns the addresses of the feeds of the whole site, of the list of all feeds and of the sitemap. */
export function rootFeedFiles(site: Pick<Site, 'feeds'>): string[] {
  const feeds = feedFormats(SITE_FEEDS.front, site).map((format) => feedAddress(SITE_PAGES.front, format));
  return [...feeds, OPML_ADDRESS, SITEMAP_ADDRESS];
}
