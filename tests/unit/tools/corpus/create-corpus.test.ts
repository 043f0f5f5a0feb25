import { describe, expect, test } from 'vitest';
import { createArticleParser } from '#articles/parse.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { createNames, createVocabulary } from '#tools/corpus/arabic-words.ts';
import { createCorpus } from '#tools/corpus/create-corpus.ts';
import { createRandom, randomWhole, zipfRank } from '#tools/corpus/seeded-random.ts';

const corpus = createCorpus({ articles: 300, seed: 7, shareImages: false });
const numbers = Array.from({ length: 60 }, (_, index) => index * 5 - 3);

describe('createCorpus', () => {
  const text = (name: string): string | undefined => corpus.settings.find((file) => file.path === name)?.text;
  const { settings, diagnostics: faults } = parseSettings({
    site: text('site.yaml'),
    sections: text('sections.yaml'),
    tags: undefined,
    authors: undefined,
    redirects: undefined,
  });
  const parser = createArticleParser(settings);
  const parsed = numbers.map((number) => parser.parse(corpus.article(number)));

  test('gives settings and articles without a single problem', () => {
    expect(faults).toEqual([]);
    expect(parsed.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('gives the same bytes for the same seed, others for another', () => {
    const again = createCorpus({ articles: 300, seed: 7, shareImages: false });
    const other = createCorpus({ articles: 300, seed: 8, shareImages: false });
    for (const number of [0, 7, -1]) {
      expect(again.article(number)).toEqual(corpus.article(number));
      expect(other.article(number).text).not.toBe(corpus.article(number).text);
    }
  });

  test('gives every article 250 to 400 words and three to six tags', () => {
    for (const { article } of parsed) {
      expect(article?.wordCount).toBeGreaterThanOrEqual(250);
      expect(article?.wordCount).toBeLessThanOrEqual(420);
      expect(article?.tags.length).toBeGreaterThanOrEqual(3);
      expect(article?.tags.length).toBeLessThanOrEqual(6);
    }
  });

  test('gives each article an address and id of its own, older ones later in the count', () => {
    const articles = parsed.flatMap(({ article }) => (article === undefined ? [] : [article]));
    expect(new Set(articles.map(({ permalink }) => permalink)).size).toBe(numbers.length);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(numbers.length);
    const epochs = articles.map(({ datePublished }) => datePublished.epoch);
    expect(epochs).toEqual(epochs.toSorted((a, b) => b - a));
  });
});

describe('the made-up words', () => {
  test('are as many as asked for, different, and Arabic', () => {
    const { words } = createVocabulary(2_000, 1);
    expect(new Set(words).size).toBe(2_000);
    for (const word of words) expect(word).toMatch(/^[ء-ي]{3,}$/);
    for (const name of createNames(500, 1)) expect(name).toMatch(/^[ء-ي]+( [ء-ي]+)?$/);
  });
});

describe('the seeded numbers', () => {
  test('stay in their bounds and reach them', () => {
    const random = createRandom(3, 4);
    const drawn = Array.from({ length: 2_000 }, () => randomWhole(random, 3, 6));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([3, 6]);
  });

  test('fall in frequency with the rank', () => {
    const random = createRandom(3, 4);
    const counts = new Array<number>(1_000).fill(0);
    for (let draw = 0; draw < 50_000; draw += 1) {
      const rank = zipfRank(random, 1_000);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const sum = (from: number, to: number): number => counts.slice(from, to).reduce((a, b) => a + b, 0);
    expect(sum(0, 10)).toBeGreaterThan(sum(10, 20));
    expect(sum(10, 20)).toBeGreaterThan(sum(500, 510));
    expect(sum(500, 1_000)).toBeGreaterThan(0);
  });
});
