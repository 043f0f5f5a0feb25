import { describe, expect, test } from 'vitest';
import { measureRelatedCost, median, repeatLater } from '#tools/bench/related-cost.ts';

const DAY = 86_400_000;
const DOCUMENT = { permalink: '/a/', epoch: 5, headline: 'ميناء', text: 'سفن', tags: [], sources: [], chosen: [] };

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2],
    [[7], 7],
    [[], 0],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('repeatLater', () => {
  test('gives each repetition its own addresses and later dates', () => {
    const repeated = repeatLater([DOCUMENT], 3);
    expect(repeated.map(({ epoch }) => epoch)).toEqual([5, 5 + 10 * DAY, 5 + 20 * DAY]);
    expect(new Set(repeated.map(({ permalink }) => permalink)).size).toBe(3);
  });
});

describe('measureRelatedCost', () => {
  test('counts the articles and gives times and memory that can be', async () => {
    const cost = await measureRelatedCost(repeatLater([DOCUMENT], 12), 2);
    expect(cost.articles).toBe(12);
    expect(cost.wallMs).toBeGreaterThan(0);
    expect(cost.firstWallMs).toBeGreaterThanOrEqual(cost.wallMs);
    expect(cost.peakMb).toBeGreaterThanOrEqual(0);
  });
});
