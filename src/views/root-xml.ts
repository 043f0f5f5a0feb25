import { type SitemapEntry, toNewsSitemap, toSitemapIndex, toSitemaps } from '#feeds/sitemap.ts';
import type { Library } from '#library.ts';
import { toUrl } from '#site/address.ts';
import { feedBytes, feedFiles, OPML_ADDRESS, opmlText } from './feed-files.ts';
import { mainFeeds } from './feed-sources.ts';
import { feedAddress } from './feed-view.ts';
import { articleEntries, newsEntries, pageEntries } from './sitemap-entries.ts';

/** An XML file at the root of the site. */
export interface XmlFile {
  /** `/rss.xml` */
  readonly address: string;
  /** Its text, or its bytes in UTF-8. */
  readonly body: (library: Library) => string | Promise<Uint8Array<ArrayBuffer>>;
}

/** Where the index of sitemaps stands; `robots.txt` names it. */
export const SITEMAP_ADDRESS = '/sitemap.xml';

/** Returns the XML files at the root: feeds of the whole site, the list of all feeds, sitemaps; none in a preview. */
export function rootXmlFiles(library: Library): XmlFile[] {
  if (library.drafts) return [];
  const feeds = feedFiles(mainFeeds(library))
    .filter(({ format }) => format !== 'json')
    .map((file) => ({
      address: feedAddress(file.source, file.format),
      body: (from: Library) => feedBytes(file, from),
    }));
  return [...feeds, { address: OPML_ADDRESS, body: opmlText }, ...sitemapFiles(library)];
}

function sitemapFiles(library: Library): XmlFile[] {
  const family = (name: string, entries: readonly SitemapEntry[]) =>
    toSitemaps(entries).map((text, index) => ({ address: `/sitemap-${name}-${index + 1}.xml`, text }));
  const news = toNewsSitemap(newsEntries(library), library.site.name);
  const sitemaps = [
    ...family('pages', pageEntries(library)),
    ...family('articles', articleEntries(library)),
    ...(news === undefined ? [] : [{ address: '/sitemap-news.xml', text: news }]),
  ];
  const index = toSitemapIndex(sitemaps.map(({ address }) => ({ url: toUrl(address, library.site) })));
  return [
    { address: SITEMAP_ADDRESS, body: () => index },
    ...sitemaps.map(({ address, text }) => ({ address, body: () => text })),
  ];
}

/** Returns their routes: `/rss.xml` is the parameter `rss`. */
export function rootXmlRoutes(library: Library): { params: { feed: string }; props: { file: XmlFile } }[] {
  return rootXmlFiles(library).map((file) => ({
    params: { feed: file.address.slice(1, -'.xml'.length) },
    props: { file },
  }));
}
