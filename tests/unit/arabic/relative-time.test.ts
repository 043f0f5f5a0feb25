import { describe, expect, test } from 'vitest';
import { relativeTime } from '#arabic/relative-time.ts';

const NOON = Date.parse('2026-11-23T12:00:00+03:00');
const OFFSET = 3 * 3_600_000;

describe('relativeTime', () => {
  test.each([
    ['2026-11-23T12:00:00+03:00', 'الآن'],
    ['2026-11-23T11:59:01+03:00', 'الآن'],
    ['2026-11-23T12:00:30+03:00', 'الآن'],
    ['2026-11-23T11:59:00+03:00', 'قبل دقيقة'],
    ['2026-11-23T11:58:00+03:00', 'قبل دقيقتين'],
    ['2026-11-23T11:50:00+03:00', 'قبل 10 دقائق'],
    ['2026-11-23T11:49:00+03:00', 'قبل 11 دقيقة'],
    ['2026-11-23T11:00:00+03:00', 'قبل ساعة'],
    ['2026-11-23T10:00:00+03:00', 'قبل ساعتين'],
    ['2026-11-23T09:00:00+03:00', 'قبل 3 ساعات'],
    ['2026-11-23T00:30:00+03:00', 'قبل 11 ساعة'],
    ['2026-11-22T23:59:00+03:00', 'أمس'],
    ['2026-11-22T00:00:00+03:00', 'أمس'],
    ['2026-11-21T23:59:00+03:00', 'قبل يومين'],
    ['2026-11-20T12:00:00+03:00', 'قبل 3 أيام'],
    ['2026-11-17T00:00:00+03:00', 'قبل 6 أيام'],
  ])('at noon, %s is «%s»', (written, text) => {
    expect(relativeTime({ epoch: Date.parse(written), now: NOON, offset: OFFSET, digits: 'latn' })).toBe(text);
  });

  test.each(['2026-11-16T23:59:00+03:00', '2020-01-01T00:00:00Z', '2026-11-23T12:02:00+03:00'])(
    '%s keeps its absolute time',
    (written) => {
      expect(relativeTime({ epoch: Date.parse(written), now: NOON, offset: OFFSET, digits: 'latn' })).toBeUndefined();
    },
  );

  test('shortly after midnight it still counts hours', () => {
    const now = Date.parse('2026-11-23T01:00:00+03:00');
    const epoch = Date.parse('2026-11-22T23:00:00+03:00');
    expect(relativeTime({ epoch, now, offset: OFFSET, digits: 'latn' })).toBe('قبل ساعتين');
  });

  test('yesterday is the one of the site’s zone', () => {
    const epoch = Date.parse('2026-11-22T22:00:00Z');
    expect(relativeTime({ epoch, now: NOON, offset: OFFSET, digits: 'latn' })).toBe('قبل 11 ساعة');
    expect(relativeTime({ epoch, now: NOON, offset: 0, digits: 'latn' })).toBe('أمس');
  });

  test('digits are as the site sets them', () => {
    expect(relativeTime({ epoch: NOON - 3 * 3_600_000, now: NOON, offset: OFFSET, digits: 'arab' })).toBe(
      'قبل ٣ ساعات',
    );
  });
});
