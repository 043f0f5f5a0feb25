import type { Article, Moment } from '#articles/article.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { says } from '#messages/says.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Returns an error for each date of an update, correction or withdrawn article that is later than both the build and
 * the article's own date: one such mistake would date a whole feed in the future.
 */
export function futureDates({ edition, faulty, now, texts }: CheckInput): Diagnostic[] {
  const articles = [...edition.articles, ...faulty.map(({ article }) => article)];
  return articles.flatMap((article) =>
    pastDates(article)
      .filter(({ moment }) => moment.epoch > Math.max(now, article.datePublished.epoch))
      .map(({ path, moment }) => {
        const at = frontMatterPlace(texts.get(article.file) ?? '', path);
        return toDiagnostic(
          article,
          at,
          says('date-in-future', { date: moment.iso, now: new Date(now).toISOString() }),
        );
      }),
  );
}

function pastDates({ dateModified, corrections, withdrawn }: Article): { path: YamlPath; moment: Moment }[] {
  return [
    ...(dateModified === undefined ? [] : [{ path: ['updated'], moment: dateModified }]),
    ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], moment: date })),
    ...(withdrawn === undefined ? [] : [{ path: ['withdrawn', 'date'], moment: withdrawn.date }]),
  ];
}
