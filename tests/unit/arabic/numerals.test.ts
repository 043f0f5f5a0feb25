import { describe, expect, test } from 'vitest';
import { formatNumber, toDigits } from '#arabic/numerals.ts';

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
