import { describe, expect, test } from 'vitest';
import { HALF_LIFE_ARTICLES, HALF_LIFE_DAYS } from '#related/decay.ts';
import { countTerms } from '#related/document-terms.ts';
import { createDocumentVectors } from '#related/document-vectors.ts';
import { createRanking } from '#related/ranking.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { createTermStatistics } from '#related/term-statistics.ts';
import { spaceAnalyzer } from './stand-in-analyzer.ts';

const DAY = 86_400_000;

function documentsOf(texts: readonly (string | Partial<RelatedDocument>)[]): readonly RelatedDocument[] {
  return texts.map((text, at) => ({
    permalink: `/${at}/`,
    epoch: 0,
    headline: '',
    text: '',
    tags: [],
    sources: [],
    chosen: [],
    ...(typeof text === 'string' ? { text } : text),
  }));
}

function rank(texts: readonly (string | Partial<RelatedDocument>)[], document: number, limit = 10) {
  const documents = documentsOf(texts);
  return rankingOf(documents).candidatesOf(document, limit);
}

function rankingOf(documents: readonly RelatedDocument[]) {
  const terms = countTerms(documents, spaceAnalyzer);
  const epochs = Float64Array.from(documents, ({ epoch }) => epoch);
  return createRanking(createDocumentVectors(terms, createTermStatistics(terms, epochs)), terms.termCount, epochs);
}

describe('createRanking', () => {
  test('puts the article with more in common first, leaves out itself and what shares nothing', () => {
    const { documents, scores } = rank(
      ['ميناء سفن رصيف حاويات', 'ميناء سفن رصيف قطار', 'ميناء مطار طائرات', 'شعر قصيدة ديوان', 'قصيدة مطار قطار'],
      0,
    );
    expect([...documents]).toEqual([1, 2]);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  });

  test('a rare word in common counts for more than a common one', () => {
    const { documents } = rank(['حكومة مرصد', 'حكومة خبر', 'مرصد خبر', 'حكومة', 'حكومة', 'حكومة'], 0, 1);
    expect([...documents]).toEqual([2]);
  });

  test('the same form counts for more than another form of its stem', () => {
    const { documents } = rank(['الميناء', 'ميناء', 'الميناء', 'سفن', 'سفن'], 0);
    expect([...documents]).toEqual([2, 1]);
  });

  test('a stem finds what no exact form finds', () => {
    expect([...rank(['الميناء سفن', 'ميناء قطار', 'قطار'], 0).documents]).toEqual([1]);
  });

  test('a name in common counts for more than a word in common', () => {
    const { documents } = rank(
      [
        { headline: 'رصيف', tags: ['بيروت'] },
        { headline: 'رصيف سفن' },
        { headline: 'سفن', tags: ['بيروت'] },
        { headline: 'سفن' },
      ],
      0,
      1,
    );
    expect([...documents]).toEqual([2]);
  });

  test('halves a score after the half-life, before or after', () => {
    const text = 'ميناء سفن رصيف';
    const filling = Array.from({ length: HALF_LIFE_ARTICLES }, () => ({ text: 'شعر', epoch: HALF_LIFE_DAYS * DAY }));
    const { documents, scores } = rank(
      [
        { text, epoch: 0 },
        { text, epoch: HALF_LIFE_DAYS * DAY },
        { text, epoch: HALF_LIFE_DAYS * DAY },
        ...filling,
      ].concat({ text, epoch: 2 * HALF_LIFE_DAYS * DAY }),
      1,
    );
    expect([...documents]).toEqual([2, HALF_LIFE_ARTICLES + 3, 0]);
    expect((scores[1] ?? 0) / (scores[0] ?? 0)).toBeCloseTo(0.5, 5);
    expect(scores[2]).toBeCloseTo(scores[1] ?? 0, 10);
  });

  test('forgets more slowly where few articles appear', () => {
    const text = 'ميناء سفن رصيف';
    const year = 365 * DAY;
    const { scores } = rank(
      [
        { text, epoch: 0 },
        { text, epoch: year },
        { text, epoch: year },
        { text: 'شعر', epoch: year },
      ],
      1,
    );
    expect((scores[1] ?? 0) / (scores[0] ?? 0)).toBeCloseTo(0.5, 5);
  });

  test('of equals the higher number comes first, whatever the limit', () => {
    const texts = ['ميناء سفن', 'ميناء سفن', 'ميناء سفن', 'ميناء سفن', 'ميناء سفن', 'شعر'];
    for (const [limit, expected] of [
      [0, []],
      [1, [4]],
      [2, [4, 3]],
      [10, [4, 3, 1, 0]],
    ] as const) {
      expect([...rank(texts, 2, limit).documents]).toEqual(expected);
    }
  });

  test('the best few are the head of the whole list', () => {
    const words = ['ميناء', 'سفن', 'رصيف', 'حاويات', 'قطار', 'بريد', 'جسر', 'نهر'];
    const texts = Array.from({ length: 60 }, (_, at) =>
      words.filter((_word, bit) => ((at * 37) >> bit) % 2 === 0).join(' '),
    );
    const whole = rank(texts, 7, 60);
    for (const limit of [1, 5, 20]) {
      expect([...rank(texts, 7, limit).documents]).toEqual([...whole.documents.slice(0, limit)]);
    }
    expect([...whole.scores]).toEqual([...whole.scores].sort((one, other) => other - one));
  });

  test('answers the second question as the first', () => {
    const ranking = rankingOf(documentsOf(['ميناء سفن', 'ميناء قطار', 'سفن قطار']));
    const first = ranking.candidatesOf(0, 5);
    ranking.candidatesOf(1, 5);
    expect(ranking.candidatesOf(0, 5)).toEqual(first);
  });
});
