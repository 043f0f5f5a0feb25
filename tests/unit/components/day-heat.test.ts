import { describe, expect, test } from 'vitest';
import { dayHeat } from '#components/day-heat.ts';

describe('dayHeat', () => {
  test.each([
    [0, 9, 0],
    [1, 9, 1],
    [9, 9, 5],
    [5, 9, 3],
    [12, 9, 5],
    [3, 0, 0],
  ])('%d of at most %d → step %d', (count, most, step) => {
    expect(dayHeat(count, most)).toBe(step);
  });
});
