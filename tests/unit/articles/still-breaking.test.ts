import { expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { stillBreaking } from '#articles/still-breaking.ts';
import { sampleArticle } from '../seo/sample-article.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number): Article['datePublished'] => ({
  ...sampleArticle().datePublished,
  epoch: NOW + hours * HOUR,
});

function breaking(articles: readonly Partial<Article>[]): (number | undefined)[] {
  const edition = {
    settings: { site: { breakingHours: 6 } },
    articles: articles.map((one) => ({ ...sampleArticle(), ...one })),
  } as unknown as Edition;
  return stillBreaking(edition, NOW).articles.map(({ breakingUntil }) =>
    breakingUntil === undefined ? undefined : (breakingUntil - NOW) / HOUR,
  );
}

test('the last story that broke is breaking for the hours of the site', () => {
  expect(
    breaking([
      { datePublished: at(-2) },
      { datePublished: at(-50), breakingUntil: NOW - 44 * HOUR },
      { datePublished: at(-90), breakingUntil: NOW - 84 * HOUR },
    ]),
  ).toEqual([undefined, 6, -84]);
});

test('one that is breaking by itself, is not due or is a draft stays as it is', () => {
  expect(breaking([{ datePublished: at(-1), breakingUntil: NOW + HOUR }])).toEqual([1]);
  expect(breaking([{ datePublished: at(3), breakingUntil: NOW + 9 * HOUR }])).toEqual([9]);
  expect(breaking([{ datePublished: at(-9), draft: true, breakingUntil: NOW - HOUR }])).toEqual([-1]);
});

test('an edition in which nothing ever broke is the same', () => {
  expect(breaking([{ datePublished: at(-1) }])).toEqual([undefined]);
});
