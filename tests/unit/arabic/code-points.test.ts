import { describe, expect, test } from 'vitest';
import * as codePoints from '#arabic/code-points.ts';

const { escapeRange, ...constants } = codePoints;

describe('code points', () => {
  test.each([
    [codePoints.ALEF_WITH_MADDA, 'آ'],
    [codePoints.ALEF_WITH_HAMZA_ABOVE, 'أ'],
    [codePoints.ALEF_WITH_HAMZA_BELOW, 'إ'],
    [codePoints.YEH_WITH_HAMZA, 'ئ'],
    [codePoints.ALEF_MAKSURA, 'ى'],
    [codePoints.YEH, 'ي'],
    [codePoints.ALEF_WASLA, 'ٱ'],
    [codePoints.FARSI_YEH, 'ی'],
    [codePoints.HEH_DOACHASHMEE, 'ھ'],
    [codePoints.TATWEEL, 'ـ'],
    [codePoints.ARABIC_INDIC_NINE, '٩'],
    [codePoints.PERSIAN_NINE, '۹'],
    [codePoints.ARABIC_THOUSANDS_SEPARATOR, '٬'],
    [codePoints.ARABIC_DECIMAL_SEPARATOR, '٫'],
  ])('%i is %s', (codePoint, letter) => {
    expect(String.fromCodePoint(codePoint)).toBe(letter);
  });

  test('no two names share a code point', () => {
    const points = Object.values(constants);
    expect(new Set(points).size).toBe(points.length);
  });
});

describe('escapeRange', () => {
  test('gives what a regular expression takes for a code point or a range', () => {
    expect(escapeRange(codePoints.TATWEEL)).toBe('\\u{640}');
    expect(escapeRange(codePoints.FATHATAN, codePoints.WAVY_HAMZA_BELOW)).toBe('\\u{64b}-\\u{65f}');
    expect(new RegExp(`^[${escapeRange(codePoints.FATHATAN, codePoints.WAVY_HAMZA_BELOW)}]$`, 'u').test('\u0651')).toBe(
      true,
    );
  });
});
