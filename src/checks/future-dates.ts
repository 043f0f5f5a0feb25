import type { Article, Moment } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import type { FaultyArticle } from '#articles/parse.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';

interface FutureDatesInput {
  /** Epoch milliseconds: the moment of the build. */
  readonly now: number;
  readonly faulty: readonly FaultyArticle[];
  place(article: { readonly file: string }, path: YamlPath): { readonly line: number; readonly column: number };
}

/**
 * Returns an error for each date that says when something was done (an update, a correction, a withdrawal) and lies
 * after both the build and the article's own date: one such slip would date a whole feed into the future.
 */
export function futureDates(edition: Edition, { now, faulty, place }: FutureDatesInput): Diagnostic[] {
  const articles = [...edition.articles, ...faulty.map(({ article }) => article)];
  return articles.flatMap((article) =>
    pastDates(article)
      .filter(({ moment }) => moment.epoch > Math.max(now, article.datePublished.epoch))
      .map(({ path, moment }) => ({
        file: article.file,
        ...place(article, path),
        severity: 'error',
        rule: 'date-in-future',
        message: `${moment.iso} lies after this build (${new Date(now).toISOString()}), but the key says what was done already. Write a moment that has passed.`,
      })),
  );
}

function pastDates({ dateModified, corrections, withdrawn }: Article): { path: YamlPath; moment: Moment }[] {
  return [
    ...(dateModified === undefined ? [] : [{ path: ['updated'], moment: dateModified }]),
    ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], moment: date })),
    ...(withdrawn === undefined ? [] : [{ path: ['withdrawn', 'date'], moment: withdrawn.date }]),
  ];
}
