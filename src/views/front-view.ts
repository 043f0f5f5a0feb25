import { ARTICLES, plural } from '#arabic/plurals.ts';
import { compareArabic } from '#arabic/sort.ts';
import { archiveDays } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { CountedTag, FrontView, LinkView, MonthView, Story } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { createMonthView } from './month-view.ts';
import type { StoryMaker } from './story.ts';

/** The lead is the first of this many newest articles that has a picture. */
const LEAD_CANDIDATES = 8;
const NEXT_STORIES = 3;
/** Two rows, where no picture fills the height beside the newest headlines. */
const NEXT_STORIES_AS_TEXT = 6;
const LATEST_STORIES = 10;
const OPINION_STORIES = 4;
const BAND_STORIES = 5;
const CLOUD_TAGS = 20;
const SOURCES = 8;

/**
 * Returns the front page. What is breaking leads, else the newest report with a picture among the last few; no article is
 * shown twice, the breaking strip included.
 */
export function createFrontView(library: Library, stories: StoryMaker): FrontView {
  const { articles, site, settings, groups } = library;
  const href = (address: string): string => toHref(address, site.base);
  const shown = new Set<Article>();
  const take = (candidates: readonly Article[], most: number): Story[] => {
    const taken = candidates.filter((article) => !shown.has(article)).slice(0, most);
    for (const article of taken) shown.add(article);
    return taken.map(stories.story);
  };

  const reports = articles.filter(({ kind }) => kind !== 'opinion' && kind !== 'sponsored' && kind !== 'satire');
  const opinions = groups.kind.get('opinion')?.articles ?? [];
  const candidates = reports.slice(0, LEAD_CANDIDATES);
  const isBreaking = (article: Article): boolean => stories.breakingUntil(article) !== undefined;
  const leading =
    reports.find(isBreaking) ?? candidates.find(({ image }) => image !== undefined) ?? reports[0] ?? articles[0];
  const [lead] = leading === undefined ? [] : take([leading], 1);
  const breaking = take(articles.filter(isBreaking), articles.length);
  const next = nextStories(
    reports.filter((article) => !shown.has(article)),
    leading,
    take,
  );
  const opinion = take(opinions, OPINION_STORIES);
  // In a small edition, articles are left for the sections.
  const latest = take(articles, Math.min(LATEST_STORIES, Math.max(NEXT_STORIES, Math.floor(articles.length / 3))));
  const bands = settings.sections.flatMap((section) => {
    const band = take(groups.section.get(section.slug)?.articles ?? [], BAND_STORIES);
    return band.length === 0 ? [] : [{ section: stories.section(section.slug), stories: band }];
  });
  const month = newestMonth(library);
  return {
    breaking,
    ...(lead === undefined ? {} : { lead }),
    next,
    latest,
    opinion,
    bands,
    tags: mostUsedTags(library),
    ...(month === undefined ? {} : { month }),
    sources: mostUsedSources(library),
    links: {
      latest: href(listAddress('latest')),
      ...(opinions.length > 0 ? { opinion: href(listAddress('kind', 'opinion')) } : {}),
      ...(articles.length > 0 ? { archive: href(SITE_PAGES.archive) } : {}),
      ...(library.drafts ? {} : { feeds: href(SITE_PAGES.feeds) }),
    },
  };
}

/** Returns the stories under the lead: one row, or two where neither it nor they have a picture. */
function nextStories(
  reports: readonly Article[],
  leading: Article | undefined,
  take: (candidates: readonly Article[], most: number) => Story[],
): Story[] {
  const many = variedBySection(reports, NEXT_STORIES_AS_TEXT);
  const isText = [leading, ...many.slice(0, NEXT_STORIES_AS_TEXT)].every((article) => article?.image === undefined);
  const isEnough = isText && reports.length >= 2 * NEXT_STORIES_AS_TEXT;
  return isEnough ? take(many, NEXT_STORIES_AS_TEXT) : take(variedBySection(reports, NEXT_STORIES), NEXT_STORIES);
}

/** Returns the newest articles of as many different sections, then the newest others. */
function variedBySection(articles: readonly Article[], count: number): Article[] {
  const first = new Map<string, Article>();
  for (const article of articles) if (!first.has(article.section)) first.set(article.section, article);
  const varied = [...first.values()].slice(0, count);
  return [...varied, ...articles.filter((article) => !varied.includes(article)).slice(0, count)];
}

function mostUsedTags(library: Library): CountedTag[] {
  return [...library.groups.tag.values()]
    .sort((a, b) => b.articles.length - a.articles.length || compareArabic(a.subject.label, b.subject.label))
    .slice(0, CLOUD_TAGS)
    .sort((a, b) => compareArabic(a.subject.label, b.subject.label))
    .map(({ subject, articles }) => ({
      label: subject.label,
      href: toHref(listAddress('tag', subject.slug), library.site.base),
      count: articles.length,
      countText: plural(articles.length, ARTICLES, library.site.digits),
    }));
}

function mostUsedSources(library: Library): LinkView[] {
  return [...library.groups.source.values()]
    .filter(({ subject }) => subject.kind === 'agency' || subject.kind === 'publisher')
    .sort((a, b) => b.articles.length - a.articles.length || compareArabic(a.subject.name, b.subject.name))
    .slice(0, SOURCES)
    .map(({ subject }) => ({
      label: subject.name,
      href: toHref(listAddress('source', subject.slug), library.site.base),
    }));
}

function newestMonth(library: Library): MonthView | undefined {
  const newest = library.days[0];
  if (newest === undefined) return undefined;
  const { year, month } = newest;
  const days = archiveDays(library.articles).filter((day) => day.year === year && day.month === month);
  return createMonthView({ year, month, days }, library, toHref(archiveAddress(year, month), library.site.base));
}
