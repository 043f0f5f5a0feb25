import type { Article } from '#articles/article.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { CheckInput } from './check-input.ts';

/**
 * Returns the articles, those with errors too, whose links and references are held to what this build publishes: a draft
 * only in a preview.
 */
export function linkingArticles({ edition, faulty, drafts }: CheckInput): Article[] {
  return [...edition.articles, ...faulty.map(({ article }) => article)].filter((article) => drafts || !article.draft);
}

/** Returns the pages, those with errors too. */
export function linkingPages({ edition, faultyPages }: CheckInput): StaticPage[] {
  return [...edition.pages, ...faultyPages];
}
