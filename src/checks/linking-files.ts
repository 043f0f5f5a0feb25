import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { CheckInput } from './check-input.ts';

/**
 * Returns the articles, including those with errors, whose links and references are checked: drafts only in a preview.
 */
export function linkingArticles({ edition, faulty, drafts }: CheckInput): Article[] {
  return [...edition.articles, ...faulty.map(({ article }) => article)].filter((article) => drafts || !article.draft);
}

/** Returns the pages, including those with errors. */
export function linkingPages({ edition, faultyPages }: CheckInput): StaticPage[] {
  return [...edition.pages, ...faultyPages];
}
