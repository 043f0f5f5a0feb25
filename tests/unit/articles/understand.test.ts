import { describe, expect, test } from 'vitest';
import { understand } from '#articles/understand.ts';

describe('understand', () => {
  test.each([
    [{ tags: 'الميناء، الصيد البحري' }, { tags: ['الميناء', 'الصيد البحري'] }],
    [{ tags: ['الميناء، الصيد'] }, { tags: ['الميناء', 'الصيد'] }],
    [{ tags: ['أ؛ ب', 'ج'] }, { tags: ['أ', 'ب', 'ج'] }],
    [{ tags: 'أ, ب; ج' }, { tags: ['أ', 'ب', 'ج'] }],
    [{ tags: '• أ • ب' }, { tags: ['أ', 'ب'] }],
    [{ tags: 'أ،' }, { tags: ['أ'] }],
    [{ tags: [5] }, { tags: [5] }],
    [{ authors: 'سلمى العلي، كريم حداد' }, { authors: ['سلمى العلي', 'كريم حداد'] }],
    [{ authors: 'بقلم سلمى العلي' }, { authors: ['سلمى العلي'] }],
    [{ authors: ['Smith, Jr.'] }, { authors: ['Smith, Jr.'] }],
    [{ sources: 'رويترز، فرانس برس' }, { sources: ['رويترز', 'فرانس برس'] }],
    [{ sources: [{ name: 'أ، ب' }] }, { sources: [{ name: 'أ، ب' }] }],
    [
      { breaking: 'نعم', draft: 'لا' },
      { breaking: true, draft: false },
    ],
    [{ breaking: '٢٧ نوفمبر ٢٠٢٦، 18:00' }, { breaking: '2026-11-27T18:00' }],
    [{ related: ['أ', { headline: 'ب', breaking: 'نعم' }] }, { related: ['أ', { headline: 'ب', breaking: true }] }],
    [{ date: '٢٧ نوفمبر ٢٠٢٦' }, { date: '2026-11-27' }],
    [
      { corrections: [{ date: '27/11/2026', text: 'أ' }], withdrawn: { date: '13 أيار 2025' } },
      { corrections: [{ date: '2026-11-27', text: 'أ' }], withdrawn: { date: '2025-05-13' } },
    ],
    [
      { date: '2026-11-27', title: 'نعم' },
      { date: '2026-11-27', title: 'نعم' },
    ],
    ['نص', 'نص'],
    [null, null],
  ])('%j', (written, value) => {
    expect(understand(written, undefined)).toEqual({ value, ambiguous: [] });
  });

  test('a date of two meanings is listed, and read where the order is set', () => {
    expect(understand({ updated: '5/11/2026' }, undefined).ambiguous).toEqual([
      { path: ['updated'], written: '5/11/2026', readings: ['2026-11-05', '2026-05-11'] },
    ]);
    expect(understand({ updated: '5/11/2026' }, 'day-month')).toEqual({
      value: { updated: '2026-11-05' },
      ambiguous: [],
    });
  });
});
