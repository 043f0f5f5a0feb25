import { describe, expect, test } from 'vitest';
import { bidiClasses } from '#arabic/bidi/bidi-class.ts';
import { type Isolate, visualOrder } from '#arabic/bidi/visual-order.ts';

function shown(text: string, isolates: readonly Isolate[] = []): string {
  const order = visualOrder({ text, classes: bidiClasses(text) }, { start: 0, end: text.length }, isolates);
  return order.map((place) => text.charAt(place)).join('');
}

describe('visualOrder', () => {
  test.each([
    ['أب RT', 'RT بأ', 'letters from the left stay in their order'],
    ['أ 12-34', '34-12 أ', 'a hyphen parts numbers behind an Arabic letter'],
    ['12-34 أ', 'أ 12-34', 'and joins them where none stands before'],
    ['أ 13/05', '13/05 أ', 'a slash or colon joins numbers of one kind'],
    ['أ ١٣/٠٥', '١٣/٠٥ أ', 'Arabic-Indic ones too'],
    ['أ 5%', '%5 أ', 'per cent stands left behind an Arabic letter'],
    ['5% أ', 'أ 5%', 'and right where none stands before'],
    ['أ A 12', 'A 12 أ', 'a number behind a letter from the left runs with it'],
    ['أ (A) ب', 'ب )A( أ', 'brackets belong to the text around them'],
    ['أ A (B) ب', 'ب A (B) أ', 'or to the foreign words before and in them'],
    ['أ A (B ج) ب', 'ب )ج B( A أ', 'but not where they hold Arabic'],
    ['أ C++ ب', 'ب ++C أ', 'signs behind a foreign word are the text’s'],
  ])('shows «%s» as %s: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('lays an isolate out by itself', () => {
    expect(shown('أ C++ ب', [{ start: 2, end: 5, dir: 'ltr' }])).toBe('ب C++ أ');
    expect(shown('أ A, 1-2', [{ start: 5, end: 8, dir: 'rtl', inner: [{ start: 5, end: 6, dir: 'ltr' }] }])).toBe(
      '2-1 ,A أ',
    );
  });

  test('an override takes digits along', () => {
    expect(shown('أ ٠١ ٢٣', [{ start: 2, end: 7, dir: 'ltr' }])).toBe('٢٣ ٠١ أ');
    expect(shown('أ ٠١ ٢٣', [{ start: 2, end: 7, dir: 'ltr', override: true }])).toBe('٠١ ٢٣ أ');
  });

  test('leaves out what takes no room', () => {
    expect(shown('أ\u200f\u00ad A')).toBe('A أ');
  });
});
