import { ARTICLE_KINDS, type Article, type ArticleKind } from '#articles/article.ts';
import type { Settings } from '#site/site.ts';
import { FEED_FORMATS } from '#site/vocabulary.ts';
import { strings } from '#strings.ts';
import { type ArticleGroup, type ListKind, listKind } from './list-kind.ts';

/** The subject that all articles share: this newspaper. */
const ALL_ARTICLES = { slug: '' };

const subjectOfKind = (kind: ArticleKind) => ({ slug: kind, kind });

/**
 * All kinds of article lists, in sitemap order. The name of a row is the folder of its addresses. A new kind is a row
 * here, its texts in `strings.lists` and its look in `views/list-looks.ts`; routes, feeds, OPML, sitemap, links, checks
 * and reserved slugs follow.
 */
export const LIST_KINDS = {
  latest: listKind({
    subjects: () => [ALL_ARTICLES],
    name: () => strings.latest,
    first: () => [ALL_ARTICLES],
    keepsEmpty: true,
    // Its feed is the feed of the whole site.
    feeds: undefined,
    schemaType: 'CollectionPage',
    isInSitemap: true,
  }),
  section: listKind({
    subjects: ({ section }, { sections }) => sections.filter(({ slug }) => slug === section),
    name: ({ name }) => name,
    described: ({ sections }) => sections,
    first: ({ sections }) => sections,
    keepsEmpty: true,
    feeds: { setting: 'sections', formats: FEED_FORMATS, size: 'full', isListed: true },
    schemaType: 'CollectionPage',
    isInSitemap: true,
    isFollowed: true,
  }),
  kind: listKind({
    subjects: ({ kind }) => [subjectOfKind(kind)],
    name: ({ kind }) => strings.kindsPlural[kind],
    first: () => ARTICLE_KINDS.map(subjectOfKind),
    feeds: { setting: 'kinds', formats: FEED_FORMATS, size: 'lists', isListed: true },
    schemaType: 'CollectionPage',
    isInSitemap: true,
    isOnlyFull: true,
  }),
  tag: listKind({
    subjects: ({ tags }) => tags,
    name: ({ label }) => label,
    described: ({ tags }) => tags,
    // Thousands of tags in three formats would take gigabytes.
    feeds: { setting: 'tags', formats: ['rss'], size: 'lists', isListed: false },
    schemaType: 'CollectionPage',
    isInSitemap: true,
    isFollowed: true,
  }),
  author: listKind({
    subjects: ({ authors }) => authors,
    name: ({ name }) => name,
    described: ({ authors }) => authors.map(({ slug, bio }) => ({ slug, description: bio })),
    feeds: { setting: 'authors', formats: FEED_FORMATS, size: 'lists', isListed: false },
    schemaType: 'CollectionPage',
    isInSitemap: true,
    isFollowed: true,
  }),
  source: listKind({
    subjects: ({ sources }) => sources,
    name: ({ name }) => name,
    feeds: { setting: 'sources', formats: FEED_FORMATS, size: 'lists', isListed: false },
    schemaType: 'CollectionPage',
    isInSitemap: true,
    isFollowed: true,
  }),
};

export type ListName = keyof typeof LIST_KINDS;

/** The names of all kinds, in the order of the table. */
export const LIST_NAMES = Object.keys(LIST_KINDS) as readonly ListName[];

/** One list with its subject. */
export type GroupOf<N extends ListName> = (typeof LIST_KINDS)[N] extends ListKind<infer T> ? ArticleGroup<T> : never;

/** The lists of every kind by their slugs. */
export type ListGroups = { readonly [N in ListName]: ReadonlyMap<string, GroupOf<N>> };

/** Returns the lists of every kind. Articles must be newest first. */
export function createListGroups(articles: readonly Article[], settings: Settings): ListGroups {
  return Object.fromEntries(
    LIST_NAMES.map((name) => [name, LIST_KINDS[name].groups(articles, settings)]),
  ) as ListGroups;
}

/** Returns the address of a list: `/section/سياسة/`; for a kind with one list, `/latest/`. */
export function listAddress(name: ListName, slug = ''): string {
  return slug === '' ? `/${name}/` : `/${name}/${slug}/`;
}

/** A list with its kind and address. */
export interface PlacedList {
  readonly kind: ListName;
  readonly address: string;
  readonly group: ArticleGroup<unknown>;
}

/** Returns all lists, kind by kind. */
export function everyList(groups: ListGroups): PlacedList[] {
  return LIST_NAMES.flatMap((kind) =>
    [...groups[kind].values()].map((group) => ({ kind, address: listAddress(kind, group.slug), group })),
  );
}
