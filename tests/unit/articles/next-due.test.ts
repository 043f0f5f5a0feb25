import { expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Edition } from '#articles/edition.ts';
import { dueMoments } from '#articles/next-due.ts';
import type { Advert } from '#site/adverts.ts';
import type { FrontPlan } from '#site/front-plan.ts';
import type { Settings, Site } from '#site/site.ts';
import { sampleArticle } from '../seo/sample-article.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number): Article['datePublished'] => ({
  ...sampleArticle().datePublished,
  epoch: NOW + hours * HOUR,
});
const due = (articles: readonly Partial<Article>[], drafts = false, settings: Partial<Settings> = {}): string[] =>
  dueMoments(
    {
      edition: {
        settings: { site: { light: 'none', timeZone: 'Asia/Riyadh' }, ...settings },
        articles: articles.map((one, index) => ({ ...sampleArticle(), file: `${index}.md`, ...one })),
      } as unknown as Edition,
      now: NOW,
      drafts,
    },
    48 * HOUR,
  ).map(({ file, type, epoch }) => `${file} ${type} ${(epoch - NOW) / HOUR}`);

test('an advertisement begins and ends', () => {
  expect(
    due([], false, { adverts: [{ from: NOW - HOUR, until: NOW + 3 * HOUR }, { from: NOW + HOUR }] as Advert[] }),
  ).toEqual(['adverts.yaml advert 1', 'adverts.yaml advert 3']);
});

test('each choice of the front page ends, that of a lead inside a band too', () => {
  const place = { written: 'س', line: 1, column: 1 };
  const front: FrontPlan = {
    lead: { ...place, until: NOW + HOUR },
    second: [{ ...place, until: NOW - HOUR }],
    bands: [{ ...place, section: 'س', lead: { ...place, until: NOW + 3 * HOUR } }],
    off: [{ ...place, section: 'س', until: NOW + 2 * HOUR }],
  };
  const epochs = (found: readonly string[]) => found.map((line) => Math.round(Number(line.split(' ')[2]) * HOUR));
  const found = due([], false, { front });
  expect(found.every((line) => line.startsWith('front.yaml front '))).toBe(true);
  expect(epochs(found)).toEqual([HOUR, 2 * HOUR, 3 * HOUR]);
});

test('the light edition of recent years changes with the year of the newspaper’s zone', () => {
  const site = { light: 'recent', timeZone: 'Asia/Riyadh', months: 'gregorian' } as Site;
  const hours = (Date.parse('2026-12-31T21:00:00Z') - NOW) / HOUR;
  expect(due([], false, { site })).toEqual([`site.yaml light ${hours}`]);
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
