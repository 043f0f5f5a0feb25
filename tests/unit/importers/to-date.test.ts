import { describe, expect, test } from 'vitest';
import { toDate } from '#importers/to-date.ts';

describe('toDate', () => {
  test.each([
    ['2015-07-21 02:16:13', '2015-07-21T02:16:13'],
    ['2015-07-21', '2015-07-21'],
    ['2015-07-21T02:16:13.250Z', '2015-07-21T02:16:13Z'],
    ['2015-07-21T02:16:13+0300', '2015-07-21T02:16:13+03:00'],
    ['2015-07-21 02:16 UTC', '2015-07-21T02:16Z'],
    ['٢٠١٥-٠٧-٢١', '2015-07-21'],
    ['Tue, 21 Jul 2015 02:16:13 +0300', '2015-07-20T23:16:13Z'],
    [1437434173, '2015-07-20T23:16:13Z'],
    [1437434173000, '2015-07-20T23:16:13Z'],
  ])('%j is %j', (value, date) => {
    expect(toDate(value)).toBe(date);
  });

  test.each([
    '',
    '2015',
    '03/04/2015',
    '2015-02-30',
    '2015-07-21T25:00',
    'أمس',
    'Tue, 21 Jul 2015 02:16:13',
    null,
    undefined,
    {},
    Number.NaN,
    9e20,
  ])('%j is no date', (value) => {
    expect(toDate(value)).toBeUndefined();
  });

  test('a time without a zone is read in the zone given, a day stays a day', () => {
    expect(toDate('2015-07-21 02:16:13', 'Asia/Riyadh')).toBe('2015-07-20T23:16:13Z');
    expect(toDate('2015-07-21', 'Asia/Riyadh')).toBe('2015-07-21');
    expect(toDate('2015-07-21T02:16Z', 'Asia/Riyadh')).toBe('2015-07-21T02:16Z');
  });
});
