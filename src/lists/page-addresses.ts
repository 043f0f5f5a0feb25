import { archiveDays } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import {
  archiveAddress,
  authorAddress,
  kindAddress,
  sectionAddress,
  shortAddress,
  sourceAddress,
  tagAddress,
} from '#site/address.ts';
import type { Settings } from '#site/site.ts';

const ALL_FORMATS = ['rss.xml', 'atom.xml', 'feed.json'];
const RSS_ONLY = ['rss.xml'];

/**
 * Returns the addresses an editor may link to besides articles: lists, archive, static pages, feeds, short and old
 * addresses. `published` are the articles that lists show, `present` all that have a page.
 */
export function pageAddresses(
  settings: Settings,
  lists: {
    readonly published: readonly Article[];
    readonly present: readonly Article[];
    readonly pages: readonly StaticPage[];
  },
): ReadonlySet<string> {
  const addresses = new Set<string>([
    '/',
    '/latest/',
    '/archive/',
    '/feeds/',
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/feeds.opml.xml',
    '/sitemap.xml',
  ]);
  const addList = (list: string, formats: readonly string[]): void => {
    addresses.add(list);
    for (const format of formats) addresses.add(list + format);
  };
  addList('/corrections/', ALL_FORMATS);
  for (const { slug } of settings.sections) addList(sectionAddress(slug), ALL_FORMATS);
  for (const page of lists.pages) addresses.add(page.permalink);
  for (const { from } of settings.redirects) addresses.add(from);
  for (const article of lists.present) addresses.add(shortAddress(article.id));
  for (const article of lists.published) {
    addresses.add(kindAddress(article.kind));
    for (const { slug } of article.tags) addList(tagAddress(slug), RSS_ONLY);
    for (const { slug } of article.authors) addList(authorAddress(slug), RSS_ONLY);
    for (const { slug } of article.sources) addList(sourceAddress(slug), RSS_ONLY);
  }
  for (const { year, month, day } of archiveDays(lists.published)) {
    addresses
      .add(archiveAddress(year))
      .add(archiveAddress(year, month))
      .add(archiveAddress(year, month, day));
  }
  return addresses;
}
