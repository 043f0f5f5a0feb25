import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolationsOf } from '#arabic/bidi/isolates.ts';
import { anyText } from '../any-text.ts';

const isolated = (text: string): string[] =>
  isolationsOf(text).map(({ start, end, dir }) => `${dir} ${text.slice(start, end)}`);

describe('isolationsOf', () => {
  test.each([
    'قناة RT Arabic (الروسية)',
    'صحيفة New York Times قالت',
    'هاتف iPhone 15 Pro الجديد',
    'شركة AT&T، ورواية J. K. Rowling',
    'عاش 1828-1910 وفاز 2-1 في 13/05/2025',
    'نسبة 5%',
    'وزارة الصحة',
    '2026',
    '',
  ])('gives no help to «%s», which a browser shows rightly', (text) => {
    expect(isolated(text)).toEqual([]);
  });

  test.each([
    ['منصة .NET ولغة C++', ['auto .NET', 'auto C++']],
    ['هاتف (256 GB) جديد', ['auto 256 GB']],
    ['ثم Meta، Amazon ردتا', ['auto Amazon']],
    ['درجة -5', ['ltr -5']],
    ['1828-1910 أعوام', ['auto 1828']],
    ['5% من الناس', ['auto 5']],
    ['+3.2% أمس', ['ltr +3.2']],
    ['هاتف +961 1 234 567', ['ltr +961 1 234 567']],
    ['Hello, world.', ['auto Hello, world.']],
  ])('isolates in «%s» no more than %j', (text, expected) => {
    expect(isolated(text)).toEqual(expected);
  });

  test('sets groups of Arabic-Indic digits apart inside, which a direction alone does not order', () => {
    const text = 'هاتف ٠١١ ٢٣٤ ٥٦٧٨';
    const [isolation] = isolationsOf(text);
    expect(isolation).toMatchObject({ dir: 'ltr', start: 5, end: 17 });
    expect(isolation?.inner?.map(({ start, end }) => text.slice(start, end))).toEqual(['٠١١', '٢٣٤', '٥٦٧٨']);
  });

  test('leaves what a writer has isolated', () => {
    expect(isolated('لغة \u2066C++\u2069 الجديدة')).toEqual([]);
  });

  test('a line break begins a line anew', () => {
    expect(isolated('قال\n1828-1910 عاش')).toEqual(['auto 1828']);
  });

  test('gives stretches in order, apart from each other, inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: fc.constantFrom(...'aZ19٣٤ .-/:()«»"،%+$بو') }), (one, other) => {
        let before = 0;
        const text = one + other;
        for (const { start, end, inner = [] } of isolationsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          for (const group of inner) expect(group.start >= start && group.end <= end).toBe(true);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
