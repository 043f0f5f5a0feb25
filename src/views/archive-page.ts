import { toDigits } from '#arabic/numerals.ts';
import { plural } from '#arabic/plurals.ts';
import type { ArchiveDay } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { Crumbs, HeadView, Href, ListHead, MonthView, Story, YearView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describe } from './describe.ts';
import { createHeadView } from './head-view.ts';
import { lettered } from './lettered.ts';
import { createMonthView } from './month-view.ts';
import type { Views } from './views.ts';
import { createYearView } from './year-view.ts';

/** The period of an archive page; empty for the whole archive. */
export interface ArchiveSpan {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface ArchiveRoute {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly span: ArchiveSpan; readonly days: readonly ArchiveDay<Article>[] };
}

/** Months with more articles than this show only the calendar; the headlines are on the day pages. */
const HEADLINES_OF_MONTH = 120;

/** Returns the routes of the archive: the whole, and each year, month and day that has articles. */
export function archiveRoutes({ days }: Library): ArchiveRoute[] {
  const spans = new Map<string, { span: ArchiveSpan; days: ArchiveDay<Article>[] }>();
  const add = (address: string, span: ArchiveSpan, day: ArchiveDay<Article>): void => {
    const known = spans.get(address);
    if (known === undefined) spans.set(address, { span, days: [day] });
    else known.days.push(day);
  };
  spans.set(SITE_PAGES.archive, { span: {}, days: [...days] });
  for (const day of days) {
    add(archiveAddress(day.year), { year: day.year }, day);
    add(archiveAddress(day.year, day.month), { year: day.year, month: day.month }, day);
    add(archiveAddress(day.year, day.month, day.day), { year: day.year, month: day.month, day: day.day }, day);
  }
  return [...spans].map(([address, props]) => ({
    params: { path: address.slice(SITE_PAGES.archive.length, -1) || undefined },
    props,
  }));
}

/** The data of an archive page. */
export interface ArchivePage {
  readonly head: HeadView;
  readonly list: ListHead;
  readonly crumbs: Crumbs;
  readonly current: Href;
  /** Each year as dots, on the page of all years and on that of one. */
  readonly years: readonly YearView[];
  /** The calendar of a month, on its page. */
  readonly month?: MonthView;
  readonly stories: readonly Story[];
  /** Shows the day above its stories: not on its own page. */
  readonly showDays: boolean;
  /** The only article of a day is large. */
  readonly isLeading: boolean;
  readonly empty: { readonly title: string; readonly text: string };
}

/**
 * Returns one page of the archive: the years as dots for the whole and for a year, calendar and headlines for a month,
 * the articles of a day.
 */
export function createArchivePage({ span, days }: ArchiveRoute['props'], { library, stories }: Views): ArchivePage {
  const { site } = library;
  const { month, day } = span;
  const name = spanName(span, library);
  const address = spanAddress(span);
  const articles = days.flatMap((one) => one.articles);
  const hasHeadlines = showsHeadlines({ span, days });
  const isAlone = day !== undefined && articles.length === 1;
  const subject = {
    type: 'list' as const,
    schemaType: 'CollectionPage' as const,
    name,
    crumbs: spansAbove(span).map((above) => ({ name: spanName(above, library), address: spanAddress(above) })),
    articles: hasHeadlines ? articles : [],
  };
  return {
    head: createHeadView(
      { title: name, description: describe(strings.about.archive, name, site), address, subject },
      library,
    ),
    list: {
      type: 'archive',
      titleHtml: name,
      count: plural(articles.length, strings.counted.articles, site.digits),
      pigment: 'cinnabar',
    },
    crumbs: spansAbove(span).map((above) => ({
      label: spanName(above, library),
      href: toHref(spanAddress(above), site.base),
    })),
    current: toHref(SITE_PAGES.archive, site.base),
    years: month === undefined ? yearsOf(days, library, span.year === undefined) : [],
    ...(month !== undefined && day === undefined && span.year !== undefined
      ? { month: createMonthView({ year: span.year, month, days }, library, toHref(address, site.base)) }
      : {}),
    stories: hasHeadlines
      ? articles.map((article) => (isAlone ? lettered(stories.story(article), article) : stories.story(article)))
      : [],
    showDays: day === undefined,
    isLeading: isAlone,
    empty: { title: strings.emptySite, text: strings.emptySiteText },
  };
}

/** Returns whether a page of the archive shows headlines, and not calendars alone. */
export function showsHeadlines({ span: { month, day }, days }: ArchiveRoute['props']): boolean {
  if (day !== undefined || month === undefined) return day !== undefined;
  return days.reduce((sum, { articles }) => sum + articles.length, 0) <= HEADLINES_OF_MONTH;
}

/** Returns the address of a page of the archive. */
export function spanAddress({ year, month, day }: ArchiveSpan): string {
  return archiveAddress(year, month, day);
}

function spanName({ year, month, day }: ArchiveSpan, { dates, site }: Library): string {
  if (year === undefined) return strings.archive;
  if (month === undefined) return strings.yearTitle.replace('{year}', dates.year(year));
  if (day === undefined) return dates.month(year, month);
  return `${toDigits(String(day), site.digits)} ${dates.monthName(month)} ${dates.year(year)}`;
}

function spansAbove({ year, month, day }: ArchiveSpan): ArchiveSpan[] {
  if (year === undefined) return [];
  return [
    {},
    ...(month === undefined ? [] : [{ year }]),
    ...(month === undefined || day === undefined ? [] : [{ year, month }]),
  ];
}

function yearsOf(days: readonly ArchiveDay<Article>[], library: Library, isLinked: boolean): YearView[] {
  const years = new Map<number, ArchiveDay<Article>[]>();
  for (const day of days) {
    const known = years.get(day.year);
    if (known === undefined) years.set(day.year, [day]);
    else known.push(day);
  }
  return [...years].map(([year, ofYear]) => createYearView(year, ofYear, library, isLinked));
}
