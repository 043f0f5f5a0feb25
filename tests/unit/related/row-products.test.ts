import { describe, expect, test } from 'vitest';
import { createRowProducts } from '#related/row-products.ts';

/** Three rows of (term, value, query): the first two share term 1, the last shares nothing. */
const ROWS = {
  starts: Uint32Array.of(0, 2, 4, 5),
  terms: Uint32Array.of(0, 1, 1, 2, 3),
  values: Float32Array.of(1, 2, 3, 1, 1),
  queries: Float32Array.of(0.5, 0.25, 0.125, 1, 1),
};

describe('createRowProducts', () => {
  const products = createRowProducts(ROWS, 4);

  test('is the mean of what each row answers when the other asks', () => {
    expect([...products(0, Uint32Array.of(1, 2))]).toEqual([(0.25 * 3 + 0.125 * 2) / 2, 0]);
  });

  test('is the same from either side, however often it is asked', () => {
    expect(products(1, Uint32Array.of(0))[0]).toBe(products(0, Uint32Array.of(1))[0]);
    expect([...products(2, Uint32Array.of(0, 1))]).toEqual([0, 0]);
  });
});
