import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseArabicDigits, toDigits } from '#arabic/numerals.ts';

describe('toDigits', () => {
  test.each([
    ['عام ٢٠٢٦', 'latn', 'عام 2026'],
    ['عام 2026', 'arab', 'عام ٢٠٢٦'],
    ['۱۴۰۴', 'latn', '1404'],
    ['۱۴۰۴', 'arab', '١٤٠٤'],
    ['بلا رقم', 'arab', 'بلا رقم'],
  ] as const)('writes «%s» in %s as «%s»', (text, digits, written) => {
    expect(toDigits(text, digits)).toBe(written);
  });
});

describe('formatNumber', () => {
  test.each([
    [0, 'latn', '0'],
    [999, 'latn', '999'],
    [12500, 'latn', '12,500'],
    [12500, 'arab', '١٢٬٥٠٠'],
    [1234567.25, 'latn', '1,234,567.25'],
    [1234567.25, 'arab', '١٬٢٣٤٬٥٦٧٫٢٥'],
    [-5, 'latn', '-5'],
    [-5, 'arab', '-٥'],
  ] as const)('writes %d in %s as «%s», without direction marks', (value, digits, written) => {
    expect(formatNumber(value, digits)).toBe(written);
  });
});

describe('parseArabicDigits', () => {
  test.each([
    ['١٢٬٥٠٠٫٧', 12500.7],
    ['12,500', 12500],
    ['۳', 3],
    [' ٠٧ ', 7],
    ['-٥', -5],
    ['−5', -5],
    ['\u061c-٥', -5],
    ['1234567', 1234567],
  ])('reads «%s»', (text, value) => {
    expect(parseArabicDigits(text)).toBe(value);
  });

  test.each(['', 'خمسة', '5 كتب', '1,23', '12,3456', '1.2.3', '٬٥', '0x1f', '1e5', 'Infinity', '²'])(
    '«%s» is no number',
    (text) => {
      expect(parseArabicDigits(text)).toBeUndefined();
    },
  );

  test('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('latn', 'arab'), (value, digits) => {
        expect(parseArabicDigits(formatNumber(value, digits))).toBe(value);
      }),
    );
  });
});
