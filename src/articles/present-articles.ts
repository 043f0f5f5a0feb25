import type { Article } from './article.ts';
import { articleState, type EditionMoment } from './edition.ts';

/** Returns all articles that have a page in a build, newest first: published and withdrawn ones; in a preview all. */
export function presentArticles({ edition, now, drafts }: EditionMoment): Article[] {
  return edition.articles.filter((article) => {
    const state = articleState(article, now);
    return drafts || state === 'published' || state === 'withdrawn';
  });
}
