import { type ArchiveDay, archiveDays } from '#articles/archive.ts';
import type { Article, Author, Source, Tag } from '#articles/article.ts';
import { articleState, type Edition } from '#articles/edition.ts';

/** Articles that share a section, tag, author, source or kind; newest first. */
export interface ArticleGroup<T> {
  readonly subject: T;
  readonly articles: readonly Article[];
}

/** The lists of one edition at one moment; each article list newest first, each table in the order of first use. */
export interface Lists {
  /** What readers see in lists; drafts and scheduled ones too in a preview. */
  readonly articles: readonly Article[];
  readonly withdrawn: readonly Article[];
  /** Not published yet, soonest first. */
  readonly scheduled: readonly Article[];
  readonly sections: ReadonlyMap<string, readonly Article[]>;
  readonly tags: ReadonlyMap<string, ArticleGroup<Tag>>;
  readonly authors: ReadonlyMap<string, ArticleGroup<Author>>;
  readonly sources: ReadonlyMap<string, ArticleGroup<Source>>;
  readonly kinds: ReadonlyMap<string, readonly Article[]>;
  readonly days: readonly ArchiveDay<Article>[];
}

/** Returns every list of an edition; one pass over its articles. */
export function createLists(
  edition: Edition,
  { now, drafts }: { readonly now: number; readonly drafts: boolean },
): Lists {
  const shown: Article[] = [];
  const withdrawn: Article[] = [];
  const scheduled: Article[] = [];
  for (const article of edition.articles) {
    const state = articleState(article, now);
    if (state === 'withdrawn') withdrawn.push(article);
    else if (state === 'published' || drafts) shown.push(article);
    if (state === 'scheduled') scheduled.push(article);
  }
  const sections = new Map<string, Article[]>(edition.settings.sections.map(({ slug }) => [slug, []]));
  const kinds = new Map<string, Article[]>();
  const tags = new Map<string, { subject: Tag; articles: Article[] }>();
  const authors = new Map<string, { subject: Author; articles: Article[] }>();
  const sources = new Map<string, { subject: Source; articles: Article[] }>();
  for (const article of shown) {
    sections.get(article.section)?.push(article);
    addTo(kinds, article.kind, article);
    for (const tag of article.tags) addToGroup(tags, tag, article);
    for (const author of article.authors) addToGroup(authors, author, article);
    for (const source of article.sources) addToGroup(sources, source, article);
  }
  return {
    articles: shown,
    withdrawn,
    scheduled: scheduled.reverse(),
    sections,
    tags,
    authors,
    sources,
    kinds,
    days: archiveDays(shown),
  };
}

function addTo(lists: Map<string, Article[]>, key: string, article: Article): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [article]);
  else list.push(article);
}

function addToGroup<T extends { readonly slug: string }>(
  groups: Map<string, { subject: T; articles: Article[] }>,
  subject: T,
  article: Article,
): void {
  const group = groups.get(subject.slug);
  if (group === undefined) groups.set(subject.slug, { subject, articles: [article] });
  else if (group.articles.at(-1) !== article) group.articles.push(article);
}
