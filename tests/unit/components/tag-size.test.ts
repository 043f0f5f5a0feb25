import { describe, expect, test } from 'vitest';
import { tagSize } from '#components/tag-size.ts';

describe('tagSize', () => {
  test.each([
    [1, 1, 1],
    [1, 24, 1],
    [24, 24, 6],
    [5, 24, 4],
    [1000, 1000, 6],
    [2, 1000, 2],
  ])('%d of at most %d → size %d', (count, most, size) => {
    expect(tagSize(count, most)).toBe(size);
  });
});
