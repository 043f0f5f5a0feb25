import { archiveAddress, lightAddress, rootFolder, shortAddress } from '#site/address.ts';
import { FEED_FORMATS } from '#site/vocabulary.ts';
import type { ListFeeds } from './list-kind.ts';
import { LIST_NAMES } from './list-kinds.ts';

/** Pages that exist once per site, besides its lists. */
export const SITE_PAGES = {
  front: '/',
  archive: archiveAddress(),
  corrections: '/corrections/',
  feeds: '/feeds/',
  search: '/search/',
  device: '/device/',
  install: '/install/',
  saved: '/saved/',
  offline: '/offline/',
} as const;

/** The feeds of the whole site and of its corrections. */
export const SITE_FEEDS: Readonly<Record<'front' | 'corrections', ListFeeds>> = {
  front: { setting: 'all', formats: FEED_FORMATS, size: 'full', isListed: true },
  corrections: { setting: 'corrections', formats: FEED_FORMATS, size: 'full', isListed: true },
};

/** The list of all feeds. */
export const OPML_ADDRESS = '/feeds.opml.xml';

/** The sitemap index, named in `robots.txt`, and the sitemap of the newest articles. */
export const SITEMAP_ADDRESS = '/sitemap.xml';
export const NEWS_SITEMAP_ADDRESS = '/sitemap-news.xml';

/** Files every site has besides its pages and feeds. */
export const SITE_FILES = ['/404.html', '/manifest.webmanifest', '/robots.txt', '/sw.js'];

/** First path segments that are, or may become, the site's own: editors' pages cannot use them. */
export const TAKEN_SLUGS: ReadonlySet<string> = new Set([
  ...LIST_NAMES,
  ...[...Object.values(SITE_PAGES), shortAddress('x'), lightAddress('/')].flatMap(
    (address) => rootFolder(address) ?? [],
  ),
  'page',
  '404',
]);
