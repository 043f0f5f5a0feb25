import { describe, expect, test } from 'vitest';
import { withMark } from '#client/read-marks.ts';
import { countSince } from '#client/since-visit.ts';
import { nextVisits } from '#client/visits.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T15:00:00Z');
const stored = (before: number, seen: number): string => `${before.toString(36)} ${seen.toString(36)}`;

describe('nextVisits', () => {
  test('knows no earlier visit on the first, nor on its further pages', () => {
    expect(nextVisits(null, NOW)).toEqual({ seen: NOW });
    expect(nextVisits(stored(0, NOW - MINUTE), NOW)).toEqual({ seen: NOW });
  });

  test('takes the last moment of a visit for its end once the reader was away for half an hour', () => {
    const left = NOW - 31 * MINUTE;
    expect(nextVisits(stored(0, left), NOW)).toEqual({ before: left, seen: NOW });
    expect(nextVisits(stored(left, NOW - MINUTE), NOW)).toEqual({ before: left, seen: NOW });
  });

  test.each(['', 'x', '- -', stored(NOW + MINUTE, NOW + 2 * MINUTE)])('begins anew with %j', (text) => {
    expect(nextVisits(text, NOW)).toEqual({ seen: NOW });
  });
});

describe('countSince', () => {
  const newest = [NOW / MINUTE, 10, 50].map((part) => Math.floor(part).toString(36)).join(' ');

  test.each([
    [NOW, 0, false],
    [NOW - 5 * MINUTE, 1, false],
    [NOW - 30 * MINUTE, 2, false],
    [NOW - 90 * MINUTE, 3, true],
  ])('since %i are %i', (since, count, isAll) => {
    expect(countSince(newest, since)).toEqual({ count, isAll });
  });

  test('of an empty newspaper is nothing', () => {
    expect(countSince('', 0)).toEqual({ count: 0, isAll: false });
  });
});

describe('withMark', () => {
  test('does not name the article, keeps each mark once, and forgets the oldest of 2,000', () => {
    const first = withMark(null, '/2026/11/21/سر/');
    expect(first).toMatch(/^[0-9a-z]{1,7}$/);
    expect(withMark(first, '/2026/11/21/سر/')).toBe(first);
    let marks = first;
    for (let index = 0; index < 2000; index += 1) marks = withMark(marks, `/${index}/`);
    expect(marks.split(' ')).toHaveLength(2000);
    expect(marks.split(' ')).not.toContain(first);
  });

  test('drops what is no mark', () => {
    expect(withMark('<b> "x" ---', '/a/').split(' ')).toHaveLength(1);
  });
});
