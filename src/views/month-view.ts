import { formatNumber } from '#arabic/numerals.ts';
import { plural } from '#arabic/plurals.ts';
import type { ArchiveDay } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { MonthView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';

export interface MonthOfArchive {
  readonly year: number;
  readonly month: number;
  /** The month's days that have articles. */
  readonly days: readonly ArchiveDay<Article>[];
}

/**
 * Returns a month as a calendar whose weeks begin on Saturday; the newest day of the edition is highlighted, never the
 * clock's.
 */
export function createMonthView({ year, month, days }: MonthOfArchive, library: Library, href: string): MonthView {
  const { site, dates } = library;
  const newest = library.days[0];
  const counts = new Map(days.map(({ day, articles }) => [day, articles.length]));
  const { last, leading } = shapeOfMonth(year, month);
  return {
    title: dates.month(year, month),
    href,
    leading,
    days: Array.from({ length: last }, (_, index) => {
      const day = index + 1;
      const count = counts.get(day) ?? 0;
      const isToday = newest !== undefined && newest.year === year && newest.month === month && newest.day === day;
      const label = `${formatNumber(day, site.digits)} ${dates.monthName(month)} ${dates.year(year)}`;
      return {
        label: formatNumber(day, site.digits),
        date: label,
        count,
        countText: plural(count, strings.counted.articles, site.digits),
        ...(count > 0 ? { href: toHref(archiveAddress(year, month, day), site.base) } : {}),
        ...(isToday ? { isToday } : {}),
      };
    }),
  };
}

/** Returns the number of a month's days, and the empty places before the first in a week that begins on Saturday. */
export function shapeOfMonth(year: number, month: number): { readonly last: number; readonly leading: number } {
  return {
    last: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    // Sunday is 0; in a week that begins on Saturday it follows one cell.
    leading: (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 1) % 7,
  };
}
