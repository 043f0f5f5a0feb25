import type { Article } from '#articles/article.ts';
import { articleState } from './edition.ts';
import type { EditionSnapshot } from './snapshot.ts';

/** Gives every article that has a page in a build: published and withdrawn ones; in a preview all. Newest first. */
export function presentArticles({
  edition,
  now,
  drafts,
}: Pick<EditionSnapshot, 'edition' | 'now' | 'drafts'>): Article[] {
  return edition.articles.filter((article) => {
    const state = articleState(article, now);
    return drafts || state === 'published' || state === 'withdrawn';
  });
}
