import { toAtom } from '#feeds/atom.ts';
import { toJsonFeed } from '#feeds/json-feed.ts';
import { toOpml } from '#feeds/opml.ts';
import { createRssWriter, type RssWriter } from '#feeds/rss.ts';
import type { Library } from '#library.ts';
import { toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { authorFeeds, correctionFeeds, mainFeeds, sectionFeeds, sourceFeeds, tagFeeds } from './feed-sources.ts';
import { createFeed, FEED_FILES, type FeedFormat, type FeedSource, feedAddress } from './feed-view.ts';

/** Where the list of all feeds stands. */
export const OPML_ADDRESS = '/feeds.opml.xml';

/** One feed file to be written; the page's parameters are made from its address. */
export interface FeedFile {
  readonly source: FeedSource;
  readonly format: FeedFormat;
}

/** Returns the files of feeds, the RSS of each first. */
export function feedFiles(sources: readonly FeedSource[]): FeedFile[] {
  return sources.flatMap((source) => source.formats.map((format) => ({ source, format })));
}

const writers = new WeakMap<Library, RssWriter>();

/** Returns a feed as it is sent, in UTF-8. */
export async function feedBytes({ source, format }: FeedFile, library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const feed = createFeed(source, format, library);
  if (format === 'atom') return new TextEncoder().encode(toAtom(feed));
  if (format === 'json') return new TextEncoder().encode(toJsonFeed(feed));
  const writer = writers.get(library) ?? createRssWriter();
  writers.set(library, writer);
  return writer(feed);
}

/** Returns the answer of a feed's endpoint. XML is sent as `application/xml`: browsers show `application/rss+xml` as raw text. */
export async function feedResponse(file: FeedFile, library: Library): Promise<Response> {
  const type = file.format === 'json' ? 'application/feed+json' : 'application/xml';
  return new Response(await feedBytes(file, library), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** One route of an endpoint below a folder: `section/سياسة/rss.xml`. */
export interface FeedRoute {
  readonly params: { readonly slug: string; readonly feed: string };
  readonly props: FeedFile;
}

/** Returns the routes of feeds in one family of formats. `home` of each source is `/<family>/<slug>/`. */
export function feedRoutes(sources: readonly FeedSource[], extension: '.xml' | '.json'): FeedRoute[] {
  return feedFiles(sources).flatMap((file) => {
    const name = FEED_FILES[file.format];
    if (!name.endsWith(extension)) return [];
    const [, , slug = ''] = file.source.home.split('/');
    return [{ params: { slug, feed: name.slice(0, -extension.length) }, props: file }];
  });
}

/** Returns the list of all feeds as OPML: for each the one format that every reader takes. */
export function opmlText(library: Library): string {
  const { site } = library;
  const group = (title: string | undefined, sources: readonly FeedSource[]) => ({
    title,
    feeds: sources.map((source) => ({
      title: source.title,
      description: source.description,
      homeUrl: toUrl(source.home, site),
      selfUrl: toUrl(feedAddress(source, 'rss'), site),
    })),
  });
  return toOpml({
    title: `${site.name}: ${strings.feeds}`,
    updated: library.articles[0]?.datePublished.epoch,
    groups: [
      group(undefined, [...mainFeeds(library), ...correctionFeeds(library)]),
      group(strings.sectionFeeds, sectionFeeds(library)),
      group(strings.tagFeeds, tagFeeds(library)),
      group(strings.authorFeeds, authorFeeds(library)),
      group(strings.sourceFeeds, sourceFeeds(library)),
    ],
  });
}
