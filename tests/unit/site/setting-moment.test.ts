import { describe, expect, test } from 'vitest';
import { endOf, startOf } from '#site/setting-moment.ts';

describe('a day without a time', () => {
  test.each([
    ['an ordinary day', '2026-11-23', 'Asia/Riyadh', '2026-11-22T21:00:00Z', '2026-11-23T21:00:00Z'],
    ['the day the clocks go forward', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['the day the clocks go back', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['a day without a midnight', '2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00Z', '2026-03-29T21:00:00Z'],
    ['the day before it', '2026-03-28', 'Asia/Beirut', '2026-03-27T22:00:00Z', '2026-03-28T22:00:00Z'],
    [
      'the end of a year, in Arabic digits',
      '٢٠٢٦-١٢-٣١',
      'Africa/Tripoli',
      '2026-12-30T22:00:00Z',
      '2026-12-31T22:00:00Z',
    ],
  ])('%s lasts from midnight to midnight', (_, day, zone, start, end) => {
    expect([startOf(day, zone), endOf(day, zone)].map((epoch) => new Date(epoch).toISOString())).toEqual(
      [start, end].map((moment) => moment.replace('Z', '.000Z')),
    );
  });
});

test('a time is itself', () => {
  expect(endOf('2026-11-23T18:00', 'Asia/Riyadh')).toBe(Date.parse('2026-11-23T15:00:00Z'));
});
