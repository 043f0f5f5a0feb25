import { describe, expect, test } from 'vitest';
import { foreignRuns } from '#markdown/foreign-runs.ts';

const runs = (text: string) => foreignRuns(text).map(({ start, end }) => text.slice(start, end));

describe('foreignRuns', () => {
  test.each([
    ['قناة RT Arabic (الروسية)', ['RT Arabic']],
    ['شركة AT&T، ولغة C++ و C#.', ['AT&T', 'C++', 'C#']],
    ['مجموعة (G20).', ['G20']],
    ['جيل 5G وطائرة F-16 وفيروس COVID-19', ['5G', 'F-16', 'COVID-19']],
    ['مدينة São Paulo', ['São Paulo']],
    ["صحيفة L'Orient-Le Jour", ["L'Orient-Le Jour"]],
    ['كلمة Правда الروسية وكلمة λόγος', ['Правда', 'λόγος']],
    ['كتبت @nuqta_news #nuqta', ['@nuqta_news', '#nuqta']],
    ['على https://example.org/a?b=c، ثم', ['https://example.org/a?b=c']],
    ['على www.example.org.', ['www.example.org']],
    ['إلى desk@example.org', ['desk@example.org']],
    ['هاتف iPhone 15 الجديد', ['iPhone 15']],
  ])('finds foreign letters in «%s»', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test.each([
    ['القياس 1280 × 960 نقطة', ['1280 × 960']],
    ['فاز 2-1 ثم 3 - 0', ['2-1', '3 - 0']],
    ['ليلة 16/17 مايو', ['16/17']],
    ['بين 1990–1995', ['1990–1995']],
    ['يوم 13/05/2025', ['13/05/2025']],
    ['بلغ 1,000-2,500.5 طن', ['1,000-2,500.5']],
    ['الهاتف +961 1 234 567.', ['+961 1 234 567']],
    ['الهاتف 01-234 567', ['01-234 567']],
    ['درجة (-5) و +3% و −7.', ['-5', '+3%', '−7']],
  ])('finds numbers that turn round in «%s»', (text, expected) => {
    expect(runs(text)).toEqual(expected);
    expect(foreignRuns(text).every(({ kind }) => kind === 'digits')).toBe(true);
  });

  test.each(['بلغت النسبة 5%', 'الساعة 09:30', 'عام 2024', '١٢٨٠ × ٩٦٠', '3.5 ملايين', 'أ - ب', '- 5', ''])(
    'leaves «%s» alone',
    (text) => {
      expect(runs(text)).toEqual([]);
    },
  );

  test('gives runs in order, apart from each other', () => {
    const found = foreignRuns('RT 2-1 ثم 3×4 CNN، 5/6');
    for (const [index, run] of found.entries()) expect(run.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    expect(found.length).toBeGreaterThan(2);
  });
});
