import { describe, expect, test } from 'vitest';
import { countTerms } from '#related/document-terms.ts';
import { createRanking, DOCUMENT_TERMS, HALF_LIFE_DAYS, weighTerms } from '#related/ranking.ts';
import type { RelatedDocument } from '#related/related-document.ts';
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
  const ranking = createRanking(
    countTerms(documents, spaceAnalyzer),
    Float64Array.from(documents, ({ epoch }) => epoch),
  );
  return ranking.candidatesOf(document, limit);
}

describe('weighTerms', () => {
  test('leaves out what only one document says and keeps the weightiest terms of the rest', () => {
    const shared = Array.from({ length: 3 * DOCUMENT_TERMS }, (_, at) => `لفظ${at}`).join(' ');
    const rows = weighTerms(countTerms(documentsOf([`${shared} فريد`, shared, 'غيره']), spaceAnalyzer));
    expect([...rows.starts]).toEqual([0, DOCUMENT_TERMS, 2 * DOCUMENT_TERMS, 2 * DOCUMENT_TERMS]);
  });

  test('a vector that lost no term has length 1', () => {
    const { starts, values } = weighTerms(countTerms(documentsOf(['ميناء سفن رصيف', 'ميناء سفن رصيف']), spaceAnalyzer));
    const square = [...values.slice(starts[0], starts[1])].reduce((sum, value) => sum + value * value, 0);
    expect(square).toBeCloseTo(1, 5);
  });
});

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
    const { documents, scores } = rank(
      [
        { text, epoch: 0 },
        { text, epoch: HALF_LIFE_DAYS * DAY },
        { text, epoch: HALF_LIFE_DAYS * DAY },
        { text, epoch: 2 * HALF_LIFE_DAYS * DAY },
        { text: 'شعر', epoch: 2 * HALF_LIFE_DAYS * DAY },
      ],
      1,
    );
    expect([...documents]).toEqual([2, 3, 0]);
    expect((scores[1] ?? 0) / (scores[0] ?? 0)).toBeCloseTo(0.5, 5);
    expect(scores[2]).toBeCloseTo(scores[1] ?? 0, 10);
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
    const documents = documentsOf(['ميناء سفن', 'ميناء قطار', 'سفن قطار']);
    const ranking = createRanking(countTerms(documents, spaceAnalyzer), new Float64Array(3));
    const first = ranking.candidatesOf(0, 5);
    ranking.candidatesOf(1, 5);
    expect(ranking.candidatesOf(0, 5)).toEqual(first);
  });
});
