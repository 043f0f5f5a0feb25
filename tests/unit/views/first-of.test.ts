import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '#views/first-of.ts';

test('as sorting and cutting, equal ones in their order', () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() }));
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 10 }), (all, count) => {
      const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
      expect(firstOf(all, count, byRank)).toEqual([...all].sort(byRank).slice(0, count));
    }),
  );
});

test('none of none', () => {
  expect(firstOf([], 8, () => 0)).toEqual([]);
});
