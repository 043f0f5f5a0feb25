import { articleState, type Edition } from './edition.ts';

const HOUR = 3_600_000;

/**
 * Returns an edition whose last breaking story is breaking at `now`, as if it had just come: for a demonstration, whose
 * stories are older than the day somebody tries it. The same edition if none ever broke.
 */
export function stillBreaking(edition: Edition, now: number): Edition {
  const last = edition.articles
    .filter((article) => article.breakingUntil !== undefined && articleState(article, now) === 'published')
    .sort((a, b) => b.datePublished.epoch - a.datePublished.epoch)[0];
  if (last === undefined || (last.breakingUntil ?? 0) > now) return edition;
  const until = now + edition.settings.site.breakingHours * HOUR;
  return {
    ...edition,
    articles: edition.articles.map((article) => (article === last ? { ...article, breakingUntil: until } : article)),
  };
}
