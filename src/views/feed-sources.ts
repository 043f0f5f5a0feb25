import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { authorAddress, sectionAddress, sourceAddress, tagAddress } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describeList } from './article-list.ts';
import { correctionItems } from './correction-items.ts';
import { ALL_FORMATS, articleItems, type FeedSource, RSS_ONLY } from './feed-view.ts';

/** Returns the feed of the whole site; none in a preview, as all below. */
export function mainFeeds({ site, articles, drafts }: Library): FeedSource[] {
  if (drafts) return [];
  const items = articleItems(articles, site.feeds.full);
  return [{ items, title: site.name, description: site.description, home: '/', formats: ALL_FORMATS }];
}

/** Returns the feeds of every list: sections, tags, authors, sources. */
export function listFeedSources(library: Library): FeedSource[] {
  return [...sectionFeeds(library), ...tagFeeds(library), ...authorFeeds(library), ...sourceFeeds(library)];
}

/** Returns the feed of every section; one without an article yet has a feed to wait for it. */
export function sectionFeeds({ site, settings, sections, drafts }: Library): FeedSource[] {
  if (drafts) return [];
  return settings.sections.map(({ name, slug, description }) => ({
    items: articleItems(sections.get(slug) ?? [], site.feeds.full),
    title: `${site.name}: ${name}`,
    description: description ?? describeList({ type: 'section', name }, site.name),
    home: sectionAddress(slug),
    formats: ALL_FORMATS,
  }));
}

/** Returns the feed of what was corrected. */
export function correctionFeeds({ site, drafts }: Library): FeedSource[] {
  if (drafts) return [];
  return [
    {
      items: (library) => correctionItems(library).slice(0, site.feeds.full),
      title: `${site.name}: ${strings.corrections}`,
      description: describeList({ type: 'corrections', name: strings.corrections }, site.name),
      home: '/corrections/',
      formats: ALL_FORMATS,
    },
  ];
}

/** Returns the feed of every tag in use. */
export function tagFeeds(library: Library): FeedSource[] {
  return [...library.tags.values()].flatMap(({ subject: { label, slug }, articles }) =>
    smallFeed({ type: 'tag', home: tagAddress(slug), name: label, articles }, library),
  );
}

/** Returns the feed of every author in a byline. */
export function authorFeeds(library: Library): FeedSource[] {
  return [...library.authors.values()].flatMap(({ subject: { name, slug }, articles }) =>
    smallFeed({ type: 'author', home: authorAddress(slug), name, articles }, library),
  );
}

/** Returns the feed of every source an article names. */
export function sourceFeeds(library: Library): FeedSource[] {
  return [...library.sources.values()].flatMap(({ subject: { name, slug }, articles }) =>
    smallFeed({ type: 'source', home: sourceAddress(slug), name, articles }, library),
  );
}

function smallFeed(
  list: {
    readonly type: 'tag' | 'author' | 'source';
    readonly home: string;
    readonly name: string;
    readonly articles: readonly Article[];
  },
  { site, drafts }: Library,
): FeedSource[] {
  if (drafts) return [];
  return [
    {
      items: articleItems(list.articles, site.feeds.lists),
      title: `${site.name}: ${list.name}`,
      description: describeList(list, site.name),
      home: list.home,
      formats: RSS_ONLY,
    },
  ];
}
