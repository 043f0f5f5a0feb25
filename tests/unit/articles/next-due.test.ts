import { expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { dueMoments } from '#articles/next-due.ts';
import type { Advert } from '#site/adverts.ts';
import { sampleArticle } from '../seo/sample-article.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number): Article['datePublished'] => ({
  ...sampleArticle().datePublished,
  epoch: NOW + hours * HOUR,
});
const due = (
  articles: readonly Partial<Article>[],
  drafts = false,
  adverts: readonly Partial<Advert>[] = [],
): string[] =>
  dueMoments(
    {
      edition: {
        settings: { adverts },
        articles: articles.map((one, index) => ({ ...sampleArticle(), file: `${index}.md`, ...one })),
      } as unknown as Edition,
      now: NOW,
      drafts,
    },
    48 * HOUR,
  ).map(({ file, type, epoch }) => `${file} ${type} ${(epoch - NOW) / HOUR}`);

test('an advertisement begins and ends', () => {
  expect(due([], false, [{ from: NOW - HOUR, until: NOW + 3 * HOUR }, { from: NOW + HOUR }])).toEqual([
    'adverts.yaml advert 1',
    'adverts.yaml advert 3',
  ]);
});

test('returns what waits, in order', () => {
  expect(
    due([
      { datePublished: at(5) },
      { datePublished: at(-47) },
      { datePublished: at(-100), breakingUntil: NOW + 2 * HOUR },
      { datePublished: at(-100), breakingUntil: NOW - HOUR },
    ]),
  ).toEqual(['1.md no-news 1', '2.md breaking-over 2', '0.md appears 5']);
});

test('a draft never appears, and in a preview nothing waits to appear', () => {
  expect(due([{ datePublished: at(5), draft: true }])).toEqual([]);
  expect(due([{ datePublished: at(5) }], true)).toEqual([]);
});

test('nothing is due at the moment itself', () => {
  expect(due([{ datePublished: at(-48) }])).toEqual([]);
});
