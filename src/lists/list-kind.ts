import type { Article } from '#articles/article.ts';
import type { Settings } from '#site/site.ts';
import type { FeedFormat } from '#site/vocabulary.ts';

/** One list: the articles of a section, tag, author or the like, newest first. */
export interface ArticleGroup<T> {
  readonly slug: string;
  readonly name: string;
  /** The editor's description. */
  readonly description: string | undefined;
  readonly subject: T;
  readonly articles: readonly Article[];
}

/** The feeds of a list. */
export interface ListFeeds {
  /** Its key in `feeds.formats` of `site.yaml`: `tags`. */
  readonly setting: string;
  /** Default formats. */
  readonly formats: readonly FeedFormat[];
  /** The setting for the number of articles per feed. */
  readonly size: 'full' | 'lists';
  /** Whether the page of feeds lists each one: only where there are few. */
  readonly isListed: boolean;
}

/** A kind of list, as used by all code that iterates over them. */
export interface ListKind<T> {
  /** Returns the lists of this kind by slug, in display order. Articles must be newest first. */
  groups(articles: readonly Article[], settings: Settings): ReadonlyMap<string, ArticleGroup<T>>;
  /** Undefined if the lists have no feeds of their own. */
  readonly feeds: ListFeeds | undefined;
  /** The schema.org type of its pages. */
  readonly schemaType: 'CollectionPage';
  readonly isInSitemap: boolean;
  /** Whether readers can follow a list of this kind. */
  readonly isFollowed?: boolean;
  /** Whether the light edition does without these lists: nothing there leads to them. */
  readonly isOnlyFull?: boolean;
}

interface DescribedRow {
  readonly slug: string;
  readonly description?: string | undefined;
}

/** One row of the table. */
interface ListKindRow<T> extends Omit<ListKind<T>, 'groups'> {
  /** Returns the subjects that an article is listed under. */
  subjects(article: Article, settings: Settings): readonly T[];
  name(subject: T): string;
  /** Returns the rows of the settings that may describe lists. */
  described?(settings: Settings): readonly DescribedRow[];
  /** Returns the lists that come first, in this order; the others follow by newest article. */
  first?(settings: Settings): readonly T[];
  /** Whether those are shown without articles too. */
  readonly keepsEmpty?: boolean;
}

/** Creates a list kind from a row. */
export function listKind<T extends { readonly slug: string }>(row: ListKindRow<T>): ListKind<T> {
  const { feeds, schemaType, isInSitemap, isFollowed = false, isOnlyFull = false } = row;
  return {
    feeds,
    schemaType,
    isInSitemap,
    isFollowed,
    isOnlyFull,
    groups: (articles, settings) => groupArticles(row, articles, settings),
  };
}

function groupArticles<T extends { readonly slug: string }>(
  row: ListKindRow<T>,
  articles: readonly Article[],
  settings: Settings,
): ReadonlyMap<string, ArticleGroup<T>> {
  const groups = new Map<string, ArticleGroup<T> & { readonly articles: Article[] }>();
  const descriptions = new Map(row.described?.(settings).map(({ slug, description }) => [slug, description]));
  const groupOf = (subject: T) => {
    const { slug } = subject;
    const known = groups.get(slug);
    if (known !== undefined) return known;
    const group = { slug, name: row.name(subject), description: descriptions.get(slug), subject, articles: [] };
    groups.set(slug, group);
    return group;
  };
  row.first?.(settings).forEach(groupOf);
  for (const article of articles) {
    for (const subject of row.subjects(article, settings)) {
      const group = groupOf(subject);
      // An article may name a tag or source twice.
      if (group.articles.at(-1) !== article) group.articles.push(article);
    }
  }
  return row.keepsEmpty ? groups : new Map([...groups].filter(([, group]) => group.articles.length > 0));
}
