import type { Article } from './article.ts';
import { articleState, type EditionMoment } from './edition.ts';

/** Returns every article that has a page in a build: published and withdrawn ones; in a preview all. Newest first. */
export function presentArticles({ edition, now, drafts }: EditionMoment): Article[] {
  return edition.articles.filter((article) => {
    const state = articleState(article, now);
    return drafts || state === 'published' || state === 'withdrawn';
  });
}
