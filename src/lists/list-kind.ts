import type { Article } from '#articles/article.ts';
import type { FeedFormat, Settings } from '#site/site.ts';

/** One list: the articles that share a section, tag, author or the like; newest first. */
export interface ArticleGroup<T> {
  readonly slug: string;
  readonly name: string;
  /** What an editor wrote about it. */
  readonly description: string | undefined;
  readonly subject: T;
  readonly articles: readonly Article[];
}

/** The feeds of a list. */
export interface ListFeeds {
  /** What `feeds.formats` of `site.yaml` calls them: `tags`. */
  readonly setting: string;
  /** Formats they are written in where the setting says nothing. */
  readonly formats: readonly FeedFormat[];
  /** The setting that says how many articles each holds. */
  readonly size: 'full' | 'lists';
  /** Whether the page of feeds names each one: where they are few. */
  readonly isListed: boolean;
}

/** A kind of list, as everything that goes through all of them sees it. */
export interface ListKind<T> {
  /** Returns the lists of this kind by slug, in the order they are shown in. Articles come newest first. */
  groups(articles: readonly Article[], settings: Settings): ReadonlyMap<string, ArticleGroup<T>>;
  /** Undefined where the lists have no feeds of their own. */
  readonly feeds: ListFeeds | undefined;
  /** What schema.org calls its pages. */
  readonly schemaType: 'CollectionPage';
  readonly isInSitemap: boolean;
}

interface DescribedRow {
  readonly slug: string;
  readonly description?: string | undefined;
}

/** What one row of the table says. */
interface ListKindRow<T> extends Omit<ListKind<T>, 'groups'> {
  /** Returns what an article is listed under. */
  subjects(article: Article, settings: Settings): readonly T[];
  name(subject: T): string;
  /** Returns the rows of the settings that may describe lists. */
  described?(settings: Settings): readonly DescribedRow[];
  /** Returns the lists that come first, in this order; the others follow by their newest article. */
  first?(settings: Settings): readonly T[];
  /** Whether the first ones are there without an article too. */
  readonly keepsEmpty?: boolean;
}

/** Returns the kind of list that a row describes. */
export function listKind<T extends { readonly slug: string }>(row: ListKindRow<T>): ListKind<T> {
  const { feeds, schemaType, isInSitemap } = row;
  return { feeds, schemaType, isInSitemap, groups: (articles, settings) => groupArticles(row, articles, settings) };
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
      // An article may name one tag or source twice.
      if (group.articles.at(-1) !== article) group.articles.push(article);
    }
  }
  return row.keepsEmpty ? groups : new Map([...groups].filter(([, group]) => group.articles.length > 0));
}
