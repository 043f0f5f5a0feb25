import { describe, expect, test } from 'vitest';
import { scoreRetrieval } from '#tools/bench/retrieval-score.ts';

const NONE = new Map<number, ReadonlySet<number>>();

describe('scoreRetrieval', () => {
  test.each([
    ['the first', [9, 8, 7], 1, 1],
    ['the third', [1, 2, 9], 1, 1 / 3],
    ['the better of two', [1, 8, 9], 1, 1 / 2],
    ['the sixth is too late', [1, 2, 3, 4, 5, 9], 0, 0],
    ['none', [], 0, 0],
  ])('%s', (_, ranked, hit, mrr) => {
    const score = scoreRetrieval(() => ranked, new Map([[0, new Set([8, 9])]]), NONE);
    expect(score).toEqual({ queries: 1, hit, mrr });
  });

  test('passes over near copies of the query before it counts to five', () => {
    const score = scoreRetrieval(
      () => [1, 2, 3, 4, 5, 9],
      new Map([[0, new Set([9])]]),
      new Map([[0, new Set([1, 5])]]),
    );
    expect(score).toEqual({ queries: 1, hit: 1, mrr: 1 / 4 });
  });

  test('gives the mean over all queries, 0 of none', () => {
    const partners = new Map([
      [0, new Set([1])],
      [5, new Set([1])],
    ]);
    expect(scoreRetrieval((query) => (query === 0 ? [1] : [2]), partners, NONE)).toEqual({
      queries: 2,
      hit: 0.5,
      mrr: 0.5,
    });
    expect(scoreRetrieval(() => [], NONE, NONE)).toEqual({ queries: 0, hit: 0, mrr: 0 });
  });
});
