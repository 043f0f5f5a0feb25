import { toSlug } from '#arabic/slug.ts';
import type { SearchLabel } from '#search/labels.ts';
import { type SearchDocument, toFacet } from '#search/search-document.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import type { NewsItem } from './news-corpus.ts';

const DAY = 86_400_000;
const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
/** Shorter ones are mere notices. */
const LEAST_BODY = 200;
const LEAST_TITLE_WORDS = 4;

/** Returns the articles of a corpus that a newspaper would print, oldest first. */
export function usableNews(news: readonly NewsItem[]): NewsItem[] {
  return news
    .filter(({ title, body }) => body.length >= LEAST_BODY && title.split(/\s+/).length >= LEAST_TITLE_WORDS)
    .sort((one, other) => one.epoch - other.epoch || (one.id < other.id ? -1 : 1));
}

/** Returns so many articles of invented words, oldest first. */
export function inventedNews(count: number, seed: number): NewsItem[] {
  const corpus = createCorpus({ articles: count, seed, shareImages: false });
  return Array.from({ length: count }, (_, at) => {
    const { path, text } = corpus.article(count - 1 - at);
    const [, head = '', body = ''] = text.split(/^---\n/m);
    const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
    const source = /- name: (.*)/.exec(head)?.[1] ?? 'وكالة';
    return {
      id: path,
      source,
      epoch: Date.parse(`${field('date')}Z`) || at * DAY,
      title: field('title'),
      body,
      tags: [],
    };
  });
}

/** Returns exactly so many articles: the newest of them, or all with later copies, whose lists are as long as real ones. */
export function newsOfSize(news: readonly NewsItem[], count: number): NewsItem[] {
  if (count <= news.length) return news.slice(news.length - count);
  return Array.from({ length: count }, (_, at) => {
    const item = news[at % news.length];
    if (item === undefined) throw new RangeError('the corpus is empty');
    const round = Math.floor(at / news.length);
    return { ...item, id: `${item.id}#${round}`, epoch: item.epoch + round * 30 * DAY };
  }).sort((one, other) => one.epoch - other.epoch);
}

/** Returns the articles as the index takes them: it numbers them in the order given. */
export function toDocuments(news: readonly NewsItem[]): SearchDocument[] {
  const used = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  return news.map(({ id, source, epoch: written, title, body }, number) => {
    // Those of one second would be numbered by their addresses.
    const epoch = Math.max(written, last + 1);
    last = epoch;
    const date = new Date(epoch);
    const day = date.toISOString().slice(0, 10);
    const usual = `/${day.replaceAll('-', '/')}/${toSlug(title)}/`;
    const address = used.has(usual) ? usual.replace(/\/$/, `-${number}/`) : usual;
    used.add(address);
    return {
      address,
      headline: title,
      text: body,
      textKey: id,
      names: [source],
      epoch,
      day,
      dayText: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`,
      section: 'news',
      source,
      facets: [toFacet('section', 'news'), toFacet('source', toSlug(source))],
    };
  });
}

/** Returns the names that are offered as a reader types. */
export function toLabels(news: readonly NewsItem[]): SearchLabel[] {
  return [...new Set(news.map(({ source }) => source))].map((label) => ({
    kind: 'source',
    label,
    slug: toSlug(label),
  }));
}
