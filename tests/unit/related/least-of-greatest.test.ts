import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastOfGreatest } from '#related/least-of-greatest.ts';

describe('leastOfGreatest', () => {
  test.each([
    ['of a few', [5, 1, 4, 2, 3], 2, 4],
    ['of one', [5, 1, 4], 1, 5],
    ['of equals', [2, 2, 2, 1], 2, 2],
    ['of as many as there are', [1, 2], 2, -Infinity],
    ['of none', [1, 2], 0, Infinity],
  ])('%s', (_, values, count, expected) => {
    expect(leastOfGreatest(Float64Array.from(values), count)).toBe(expected);
  });

  test('is what a sort would find', () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.nat(), (values, seed) => {
        const count = 1 + (seed % values.length);
        const sorted = [...values].sort((one, other) => one - other);
        const expected = count === values.length ? -Infinity : sorted[values.length - count];
        expect(leastOfGreatest(Float64Array.from(values), count)).toBe(expected);
      }),
    );
  });
});
