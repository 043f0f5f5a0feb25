import { firstStrongDirection } from '#arabic/direction.ts';
import { plural } from '#arabic/plurals.ts';
import type { Article, Moment } from '#articles/article.ts';
import type { MomentView, SectionView, Story } from '#components/view.ts';
import type { Library } from '#library.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { cutAtSentence } from '#markdown/cut-at-sentence.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import type { RelatedRow } from '#related/choose-related.ts';
import { toHref } from '#site/address.ts';
import type { Section } from '#site/site.ts';
import { strings } from '#strings.ts';

/** Converts the articles of a library to the data of lists and cards; each article once per build. */
export interface StoryMaker {
  story(article: Article): Story;
  /** A row of the list of similar articles: an article, or only a headline. */
  row(row: RelatedRow): Story;
  section(slug: string): SectionView;
  /** A date in a list: short; the time only if one was written. */
  moment(moment: Moment, form?: 'long' | 'short'): MomentView;
  breakingUntil(article: Article): string | undefined;
}

/** All fields of an article that lists and cards show. */
export const CARD_FIELDS = [
  'permalink',
  'headline',
  'excerpt',
  'opening',
  'section',
  'kind',
  'authors',
  'sources',
  'datePublished',
  'breakingUntil',
  'readingMinutes',
  'image',
  'highlights',
  'withdrawn',
] as const satisfies readonly (keyof Article)[];
type CardArticle = Pick<Article, (typeof CARD_FIELDS)[number]>;

/** From this many minutes on a list says how long a text is: nearly all news take two. */
const LONG_READ_MINUTES = 4;
/** Maximum length of an opening used as a summary. */
const STANDFIRST_LENGTH = 160;

/** Returns the story maker of a library. */
export function createStoryMaker(library: Library): StoryMaker {
  const { site, dates, now } = library;
  const sections = new Map(
    library.settings.sections.map((section) => [section.slug, toSectionView(section, site.base)]),
  );
  const stories = new Map<string, Story>();

  // The newest article's day is used as today: the clock is never printed.
  const newestDay = library.articles[0] === undefined ? '' : dates.isoDate(library.articles[0].datePublished.epoch);
  const isNewestDay = (epoch: number): boolean => dates.isoDate(epoch) === newestDay;

  const moment = (value: Moment, form: 'long' | 'short' = 'short'): MomentView => ({
    iso: value.hasTime ? value.iso : value.iso.slice(0, 10),
    text: form === 'long' ? dates.date(value.epoch) : dates.shortDate(value.epoch),
    day: dates.date(value.epoch),
    short: value.hasTime && isNewestDay(value.epoch) ? dates.time(value.epoch) : dates.dayMonth(value.epoch),
    ...(value.hasTime ? { time: dates.time(value.epoch) } : {}),
    ...(form === 'long' && site.hijri ? { hijri: dates.hijri(value.epoch) } : {}),
  });

  const section = (slug: string): SectionView => sections.get(slug) ?? toSectionView(library.section(slug), site.base);

  const breakingUntil = (article: Pick<Article, 'breakingUntil'>): string | undefined =>
    article.breakingUntil !== undefined && article.breakingUntil > now ? dates.iso(article.breakingUntil) : undefined;

  const create = (article: CardArticle): Story => {
    const lead = article.image === undefined ? undefined : library.picture(article.image.file, article.image.alt);
    const until = breakingUntil(article);
    const source = article.sources[0]?.name;
    const introduction = standfirst(article);
    return {
      href: toHref(article.permalink, site.base),
      headlineHtml: isolateDirection(article.headline),
      seed: article.permalink,
      ...(article.excerpt === '' ? {} : { excerptHtml: isolateDirection(article.excerpt) }),
      ...(introduction === '' ? {} : { standfirstHtml: isolateDirection(introduction) }),
      section: section(article.section),
      kind: article.kind,
      authors: article.authors.map(({ name }) => name),
      ...(source === undefined ? {} : { source }),
      date: moment(article.datePublished),
      ...(article.readingMinutes < LONG_READ_MINUTES
        ? {}
        : { readingTime: plural(article.readingMinutes, strings.counted.readingMinutes, site.digits) }),
      ...(until === undefined ? {} : { breakingUntil: until }),
      ...(lead === undefined ? {} : { picture: lead }),
      highlightsHtml: article.highlights.map(isolateDirection),
      openingHtml: article.opening.split('\n').filter(Boolean).map(isolateDirection),
      catchword: catchword(article.headline),
    };
  };

  const story = (article: Article): Story => {
    const known = stories.get(article.permalink);
    if (known !== undefined) return known;
    const made = create(article);
    stories.set(article.permalink, made);
    return made;
  };

  return {
    story,
    section,
    moment,
    breakingUntil,
    row({ article, headline, breaking }) {
      if (article !== undefined) {
        const made = story(article);
        return breaking && made.breakingUntil === undefined ? { ...made, breakingUntil: true } : made;
      }
      return {
        headlineHtml: isolateDirection(headline),
        seed: headline,
        kind: 'news',
        authors: [],
        ...(breaking ? { breakingUntil: true as const } : {}),
      };
    },
  };
}

/** Returns the summary, else the opening of the text; nothing of a text that was withdrawn. */
function standfirst({ excerpt, opening, withdrawn }: CardArticle): string {
  return excerpt === '' && withdrawn === undefined ? cutAtSentence(opening, STANDFIRST_LENGTH) : excerpt;
}

function toSectionView(section: Section, base: string): SectionView {
  return { name: section.name, href: toHref(listAddress('section', section.slug), base), pigment: section.pigment };
}

/**
 * Returns the first word of a headline without quotes and punctuation; the first Arabic one, because Kufi has no Latin
 * letters.
 */
function catchword(headline: string): string {
  const words = headline.split(/\s+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return words.find((word) => firstStrongDirection(word) === 'rtl') ?? words[0] ?? '';
}
