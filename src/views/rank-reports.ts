import type { Article } from '#articles/article.ts';

/** Importance counts among what is at most this much older than the newest: yesterday's great story leads no more. */
const WINDOW = 48 * 3_600_000;
const USUAL_IMPORTANCE = 2;

/**
 * Returns the articles that may lead the front page, best first: reports, else everything; what is breaking, then the
 * recent ones by importance, then the newest; of two equally new the one with a picture.
 */
export function rankReports(articles: readonly Article[], isBreaking: (article: Article) => boolean): Article[] {
  const reports = articles.filter(({ kind }) => kind !== 'opinion' && kind !== 'sponsored' && kind !== 'satire');
  const ranked = reports.length > 0 ? reports : articles;
  const newest = Math.max(...ranked.map(({ datePublished }) => datePublished.epoch));
  const importance = (article: Article): number =>
    article.datePublished.epoch >= newest - WINDOW ? (article.importance ?? USUAL_IMPORTANCE) : USUAL_IMPORTANCE;
  const isLow = ({ importance: written }: Article): boolean => written === 3;
  return [...ranked].sort(
    (a, b) =>
      Number(isLow(a)) - Number(isLow(b)) ||
      Number(isBreaking(b)) - Number(isBreaking(a)) ||
      importance(a) - importance(b) ||
      b.datePublished.epoch - a.datePublished.epoch ||
      Number(b.image !== undefined) - Number(a.image !== undefined),
  );
}
