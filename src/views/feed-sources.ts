import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { feedFormats } from '#lists/feed-formats.ts';
import { everyList, LIST_KINDS, type PlacedList } from '#lists/list-kinds.ts';
import { SITE_FEEDS, SITE_PAGES } from '#lists/site-pages.ts';
import { strings } from '#strings.ts';
import { type PlacedCorrection, placedCorrections } from './correction-items.ts';
import { describe } from './describe.ts';
import type { LinkedFeed } from './feed-links.ts';

/** The address of a feed and its articles, newest first. */
export interface FeedSource extends LinkedFeed {
  readonly description: string;
  readonly entries:
    | { readonly type: 'articles'; readonly articles: readonly Article[] }
    | { readonly type: 'corrections'; readonly corrections: readonly PlacedCorrection[] };
}

/** The feeds of all lists of one kind. */
export interface KindFeeds {
  readonly kind: PlacedList['kind'];
  readonly sources: readonly FeedSource[];
}

/**
 * Returns all feeds of the site, the main feed first; none in a preview, like the functions below. Only the main feed may
 * be empty: feed readers take a feed without items for a broken one.
 */
export function feedSources(library: Library): FeedSource[] {
  return [...siteFeeds(library), ...listFeeds(library).flatMap(({ sources }) => sources)];
}

/** Returns the feeds of the whole site: articles and corrections. */
export function siteFeeds(library: Library): FeedSource[] {
  return [...mainFeeds(library), ...correctionFeeds(library)];
}

/** Returns the feed of all articles. */
export function mainFeeds({ site, articles, drafts }: Library): FeedSource[] {
  if (drafts) return [];
  const formats = feedFormats(SITE_FEEDS.front, site);
  if (formats.length === 0) return [];
  const entries = { type: 'articles', articles: articles.slice(0, site.feeds[SITE_FEEDS.front.size]) } as const;
  return [{ title: site.name, description: site.description, home: SITE_PAGES.front, formats, entries }];
}

/** Returns the feed of corrections. */
export function correctionFeeds(library: Library): FeedSource[] {
  const { site, drafts } = library;
  if (drafts) return [];
  const { size } = SITE_FEEDS.corrections;
  const formats = feedFormats(SITE_FEEDS.corrections, site);
  const corrections = placedCorrections(library).slice(0, site.feeds[size]);
  if (formats.length === 0 || corrections.length === 0) return [];
  return [
    {
      title: `${site.name}: ${strings.corrections}`,
      description: describe(strings.about.corrections, strings.corrections, site),
      home: SITE_PAGES.corrections,
      formats,
      entries: { type: 'corrections', corrections },
    },
  ];
}

/** Returns the feeds of all lists that have articles, kind by kind. */
export function listFeeds(library: Library): KindFeeds[] {
  if (library.drafts) return [];
  const lists = Map.groupBy(everyList(library.groups), ({ kind }) => kind);
  return [...lists].flatMap(([kind, placed]) => {
    const sources = placed.flatMap((list) => listFeed(list, library));
    return sources.length === 0 ? [] : [{ kind, sources }];
  });
}

function listFeed({ kind, address, group }: PlacedList, { site }: Library): FeedSource[] {
  const { feeds } = LIST_KINDS[kind];
  const formats = feedFormats(feeds, site);
  if (feeds === undefined || formats.length === 0 || group.articles.length === 0) return [];
  return [
    {
      title: `${site.name}: ${group.name}`,
      description: group.description ?? describe(strings.lists[kind].about, group.name, site),
      home: address,
      formats,
      entries: { type: 'articles', articles: group.articles.slice(0, site.feeds[feeds.size]) },
    },
  ];
}
