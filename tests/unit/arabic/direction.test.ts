import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstStrongDirection, isLatinRun } from '#arabic/direction.ts';
import { anyText } from './any-text.ts';

describe('firstStrongDirection', () => {
  test.each([
    ['قمة G20', 'rtl'],
    ['G20 في الرياض', 'ltr'],
    ['2026', 'neutral'],
    ['٢٠٢٦', 'neutral'],
    ['«نعم»', 'rtl'],
    ['20% من NATO', 'rtl'],
    ['', 'neutral'],
    ['— 5 —', 'neutral'],
    ['שלום', 'rtl'],
    ['Москва', 'ltr'],
    ['\u200f2026', 'rtl'],
    ['\u200e٢٠٢٦', 'ltr'],
    ['ﻣﺼﺮ', 'rtl'],
    ['\u2068NATO\u2069 في بروكسل', 'rtl'],
    ['\u2067 أ \u2066 b \u2069 ج \u2069 NATO', 'ltr'],
    ['\u2066NATO', 'neutral'],
    ['\u2069قطر', 'rtl'],
    ['َ NATO', 'ltr'],
  ] as const)('«%s» runs %s', (text, direction) => {
    expect(firstStrongDirection(text)).toBe(direction);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['rtl', 'ltr', 'neutral']).toContain(firstStrongDirection(text));
      }),
    );
  });
});

describe('isLatinRun', () => {
  test.each([
    ['iPhone 17', true],
    ['O’Neill', true],
    ['آيفون 17', false],
    ['iPhone الجديد', false],
    ['17', false],
    ['Москва', false],
    ['', false],
  ])('«%s»: %s', (text, answer) => {
    expect(isLatinRun(text)).toBe(answer);
  });
});
