import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArabic } from '#arabic/sort.ts';
import { anyText } from './any-text.ts';

describe('compareArabic', () => {
  test('sorts as an Arabic index does', () => {
    const sorted = ['أحمد', 'إيران', 'بدر', 'تونس', 'سامي', 'غزة', 'مصر', 'هند', 'وليد', 'يوسف'];
    expect(sorted.toReversed().toSorted(compareArabic)).toEqual(sorted);
  });

  test('sorts numbers by what they count, in either digits', () => {
    expect(['جزء 10', 'جزء 9', 'جزء ٢'].toSorted(compareArabic)).toEqual(['جزء ٢', 'جزء 9', 'جزء 10']);
  });

  test('is a total order: only equal texts compare equal', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(compareArabic(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareArabic(a, b)) + Math.sign(compareArabic(b, a))).toBe(0);
      }),
    );
  });

  test('texts that collate alike stand in the order of their code units', () => {
    expect(['ب\u200f', 'ب'].toSorted(compareArabic)).toEqual(['ب', 'ب\u200f']);
  });
});
