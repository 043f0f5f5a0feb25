import { plural } from '#arabic/plurals.ts';
import type { ArchiveDay } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { YearView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { shapeOfMonth } from './month-view.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Returns a year with the number of articles of each day; `isLinked` if it stands on another page than its own. */
export function createYearView(
  year: number,
  days: readonly ArchiveDay<Article>[],
  { site, dates }: Library,
  isLinked: boolean,
): YearView {
  const counts = new Map(days.map(({ month, day, articles }) => [`${month}-${day}`, articles.length]));
  return {
    ...(isLinked
      ? {
          page: {
            label: strings.yearTitle.replace('{year}', dates.year(year)),
            href: toHref(archiveAddress(year), site.base),
          },
        }
      : {}),
    months: MONTHS.map((month) => {
      const { last, leading } = shapeOfMonth(year, month);
      const ofDays = Array.from({ length: last }, (_, index) => counts.get(`${month}-${index + 1}`) ?? 0);
      const count = ofDays.reduce((sum, one) => sum + one, 0);
      return {
        name: dates.monthName(month),
        countText: plural(count, strings.counted.articles, site.digits),
        leading,
        counts: ofDays,
        ...(count > 0 ? { href: toHref(archiveAddress(year, month), site.base) } : {}),
      };
    }),
  };
}
