import { describe, expect, test } from 'vitest';
import { createPlainBm25 } from '#tools/bench/plain-bm25.ts';

const DAY = 86_400_000;
const documentsOf = (...texts: readonly (readonly [text: string, day: number])[]) =>
  texts.map(([text, day]) => ({ epoch: day * DAY, terms: text.split(' ') }));

describe('createPlainBm25', () => {
  test('ranks by rare words in common, without the query itself', () => {
    const rank = createPlainBm25(
      documentsOf(['ميناء مرصد', 0], ['ميناء خبر', 0], ['مرصد خبر', 0], ['ميناء', 0], ['شعر', 0]),
      Infinity,
    );
    expect(rank(0, 2)).toEqual([2, 3]);
  });

  test('decays with the days between', () => {
    const documents = documentsOf(['ميناء سفن', 0], ['ميناء سفن', 300], ['ميناء بريد', 1], ['بريد شعر', 0], ['شعر', 0]);
    expect(createPlainBm25(documents, Infinity)(0, 1)).toEqual([1]);
    expect(createPlainBm25(documents, 30)(0, 1)).toEqual([2]);
  });
});
