import { toAtom } from '#feeds/atom.ts';
import { toJsonFeed } from '#feeds/json-feed.ts';
import { createRssWriter, type RssWriter } from '#feeds/rss.ts';
import { type SitemapEntry, toNewsSitemap, toSitemapIndex, toSitemaps } from '#feeds/sitemap.ts';
import type { Library } from '#library.ts';
import { feedAddress } from '#lists/feed-files.ts';
import { NEWS_SITEMAP_ADDRESS, OPML_ADDRESS, SITEMAP_ADDRESS } from '#lists/site-pages.ts';
import { toUrl } from '#site/address.ts';
import type { FeedFormat } from '#site/vocabulary.ts';
import { createFeed } from '#views/create-feed.ts';
import { type FeedSource, feedSources } from '#views/feed-sources.ts';
import { followFiles } from '#views/follow-files.ts';
import { opmlText } from './opml-text.ts';
import { articleEntries, newsEntries, pageEntries } from './sitemap-entries.ts';

/** A file of the site that is not a page: a feed in one format, the list of feeds, a sitemap. */
export type SiteFile = { readonly address: string } & (
  | { readonly type: 'feed'; readonly source: FeedSource; readonly format: FeedFormat }
  | { readonly type: 'text'; readonly text: string }
);

/** Returns all of them; none in a preview. */
export function siteFiles(library: Library): SiteFile[] {
  if (library.drafts) return [];
  return [
    ...feedSources(library).flatMap(feedFiles),
    { type: 'text', address: OPML_ADDRESS, text: opmlText(library) },
    ...sitemapFiles(library),
    ...followFiles(library.groups, library.dates).map((file) => ({ type: 'text', ...file }) as const),
  ];
}

/** Returns the files of one feed, one per format. */
function feedFiles(source: FeedSource): SiteFile[] {
  return source.formats.map((format) => ({ type: 'feed', address: feedAddress(source.home, format), source, format }));
}

function sitemapFiles(library: Library): SiteFile[] {
  const family = (name: string, entries: readonly SitemapEntry[]) =>
    toSitemaps(entries).map((text, index) => ({ address: `/sitemap-${name}-${index + 1}.xml`, text }));
  const news = toNewsSitemap(newsEntries(library), library.site.name);
  const sitemaps = [
    ...family('pages', pageEntries(library)),
    ...family('articles', articleEntries(library)),
    ...(news === undefined ? [] : [{ address: NEWS_SITEMAP_ADDRESS, text: news }]),
  ];
  const index = toSitemapIndex(sitemaps.map(({ address }) => ({ url: toUrl(address, library.site) })));
  return [{ address: SITEMAP_ADDRESS, text: index }, ...sitemaps].map((file) => ({ type: 'text', ...file }));
}

/** Caches what it has written of an article for the next feed. */
const writers = new WeakMap<Library, RssWriter>();

/** Returns the bytes of a file, in UTF-8. */
export async function fileBytes(file: SiteFile, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  if (file.type === 'text') return encode(file.text);
  const feed = createFeed(file.source, file.format, library);
  if (file.format === 'atom') return encode(toAtom(feed));
  if (file.format === 'json') return encode(toJsonFeed(feed));
  const writer = writers.get(library) ?? createRssWriter();
  writers.set(library, writer);
  return writer(feed);
}

type Extension = '.xml' | '.json';

/** XML is served as `application/xml`: browsers show `application/rss+xml` as plain text. */
const CONTENT_TYPES: Readonly<Record<Extension, string>> = {
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
};

/** Returns the response of an endpoint for files with one extension. */
export async function fileResponse(file: SiteFile, extension: Extension, library: Library): Promise<Response> {
  return new Response(await fileBytes(file, library), { headers: { 'Content-Type': CONTENT_TYPES[extension] } });
}

/** A route of an endpoint: `/section/سياسة/rss.xml` is the file `rss` in the folder `section/سياسة`. */
export interface FileRoute {
  readonly params: { readonly folder: string | undefined; readonly file: string };
  readonly props: { readonly file: SiteFile };
}

/** Returns the routes of the files with one extension. */
export function fileRoutes(files: readonly SiteFile[], extension: Extension): FileRoute[] {
  return files.flatMap((file) => {
    const { address } = file;
    if (!address.endsWith(extension)) return [];
    const start = address.lastIndexOf('/') + 1;
    const folder = address.slice(1, Math.max(start - 1, 1));
    return [
      {
        params: { folder: folder === '' ? undefined : folder, file: address.slice(start, -extension.length) },
        props: { file },
      },
    ];
  });
}
