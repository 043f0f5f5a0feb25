import { toDigits } from '#arabic/numerals.ts';
import { plural } from '#arabic/plurals.ts';
import { compareArabic } from '#arabic/sort.ts';
import { archiveDays } from '#articles/archive.ts';
import type { Article } from '#articles/article.ts';
import type { CountedTag, FrontView, LinkView, MonthView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { archiveAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { advertView } from './advert-view.ts';
import { followFileCount } from './follow-files.ts';
import { chooseFront, type FrontChoice } from './front-choice.ts';
import { headStory } from './head-story.ts';
import { lettered } from './lettered.ts';
import { createMonthView } from './month-view.ts';
import type { StoryMaker } from './story.ts';

const CLOUD_TAGS = 20;
const SOURCES = 8;
/** Articles that are counted since the last visit. */
const NEWEST = 50;

/** Returns the front page. */
export function createFrontView(library: Library, stories: StoryMaker): FrontView {
  const { articles, site, groups } = library;
  const href = (address: string): string => toHref(address, site.base);
  const choice = chooseFront(library, (article) => stories.breakingUntil(article) !== undefined);
  const month = newestMonth(library);
  const advert = advertView(library, { address: SITE_PAGES.front });
  const files = followFileCount(groups, library.dates);
  return {
    ...(advert === undefined ? {} : { advert }),
    shape: choice.shape,
    heads: choice.heads.map((article) => headStory(choice.shape, stories.story(article))),
    breaking: choice.breaking.map(stories.story),
    next: choice.next.map((article) => headStory(choice.shape, stories.story(article))),
    latest: choice.latest.map(stories.story),
    opinion: choice.opinion.map(stories.story),
    bands: withOneLettered(choice.bands).map(({ section, shape, articles: ofBand, isLettered }) => ({
      section: stories.section(section),
      shape,
      stories: ofBand.map((article, index) =>
        isLettered && index === 0 ? lettered(stories.story(article), article) : stories.story(article),
      ),
    })),
    tags: mostUsedTags(library),
    ...(month === undefined ? {} : { month }),
    sources: mostUsedSources(library),
    ...(library.drafts || files === 0 ? {} : { followFiles: files }),
    newest: newestMinutes(articles.slice(0, NEWEST)),
    links: {
      latest: href(listAddress('latest')),
      ...(groups.kind.has('opinion') ? { opinion: href(listAddress('kind', 'opinion')) } : {}),
      ...(articles.length > 0 ? { archive: href(SITE_PAGES.archive) } : {}),
      ...(library.drafts ? {} : { feeds: href(SITE_PAGES.feeds) }),
    },
  };
}

/** Marks the first large story of a band that has no picture: its words are drawn. */
function withOneLettered(bands: FrontChoice['bands']) {
  const place = bands.findIndex(
    ({ shape, articles: [first] }) => (shape === 'broad' || shape === 'deep') && first !== undefined && !first.image,
  );
  return bands.map((band, index) => ({ ...band, isLettered: index === place }));
}

function newestMinutes(articles: readonly Article[]): string {
  const minutes = articles.map(({ datePublished }) => Math.floor(datePublished.epoch / 60_000));
  return minutes.map((minute, index) => ((minutes[index - 1] ?? 2 * minute) - minute).toString(36)).join(' ');
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
      shownCount: toDigits(String(articles.length), library.site.digits),
      countText: plural(articles.length, strings.counted.articles, library.site.digits),
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
