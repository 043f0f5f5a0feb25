import { describe, expect, test } from 'vitest';
import { readWrittenDate } from '#arabic/written-dates.ts';

describe('readWrittenDate', () => {
  test.each([
    ['٢٧ نوفمبر ٢٠٢٦', '2026-11-27'],
    ['13 أيار 2025', '2025-05-13'],
    ['13 ايار 2025', '2025-05-13'],
    ['1 تشرين الثاني 2026', '2026-11-01'],
    ['1 تشرين الأول 2026', '2026-10-01'],
    ['3 كانون الثاني/يناير 2026', '2026-01-03'],
    ['5 آب (أغسطس) 2026', '2026-08-05'],
    ['9 غشت 2026', '2026-08-09'],
    ['9 جويلية 2026', '2026-07-09'],
    ['الجمعة ٢٧ نوفمبر ٢٠٢٦', '2026-11-27'],
    ['يوم الأحد، 1 مارس 2026م', '2026-03-01'],
    ['27 نوفمبر 2026، 9:30', '2026-11-27T09:30'],
    ['27 نوفمبر 2026 الساعة 18:05', '2026-11-27T18:05'],
    ['27/11/2026', '2026-11-27'],
    ['٢٧‏/١١‏/٢٠٢٦', '2026-11-27'],
    ['27-11-2026', '2026-11-27'],
    ['11/27/2026', '2026-11-27'],
    ['5/5/2026', '2026-05-05'],
    ['2026/11/27', '2026-11-27'],
  ])('%s is %s', (text, iso) => {
    expect(readWrittenDate(text)).toEqual({ iso });
  });

  test('numbers with two meanings are both readings, unless the order is known', () => {
    expect(readWrittenDate('5/11/2026')).toEqual({ readings: ['2026-11-05', '2026-05-11'] });
    expect(readWrittenDate('5/11/2026', 'day-month')).toEqual({ iso: '2026-11-05' });
    expect(readWrittenDate('5/11/2026', 'month-day')).toEqual({ iso: '2026-05-11' });
  });

  test('a known order is never guessed against', () => {
    expect(readWrittenDate('11/27/2026', 'day-month')).toEqual({ iso: '2026-27-11' });
  });

  test.each([
    '2026-11-27',
    '2026-11-27T09:30',
    'غدًا',
    '27 كوكب 2026',
    '27 أيار/يونيو 2026',
    '',
    'نوفمبر 2026',
    '27/11',
  ])('%j is none', (text) => {
    expect(readWrittenDate(text)).toBeUndefined();
  });
});
