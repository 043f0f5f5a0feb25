import { describe, expect, test } from 'vitest';
import { stablePages } from '#articles/pagination.ts';

const list = (length: number): number[] => Array.from({ length }, (_, index) => length - index);

describe('stablePages', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [9, [9]],
    [10, [5, 5]],
    [14, [9, 5]],
    [15, [5, 5, 5]],
    [23, [8, 5, 5, 5]],
  ])('%i items on pages of five: %j', (length, sizes) => {
    expect(stablePages(list(length), 5).map(({ items }) => items.length)).toEqual(sizes);
  });

  test('every item stands once, in order', () => {
    expect(stablePages(list(37), 5).flatMap(({ items }) => items)).toEqual(list(37));
  });

  test('a new article changes the newest page only', () => {
    const before = stablePages(list(23), 5);
    const after = stablePages(list(24), 5);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test('a full newest page becomes a page of its own and moves nothing older', () => {
    const before = new Map(stablePages(list(24), 5).map(({ page, items }) => [page, items]));
    for (const { page, items, pages } of stablePages(list(25), 5)) {
      if (page < pages - 1) expect(before.get(page)).toEqual(items);
    }
  });
});
