import { describe, expect, test } from 'vitest';
import { headlineKey } from '#importers/headline-key.ts';

describe('headlineKey', () => {
  test.each([
    ['«قمّة» الرياض: بيان', 'قمة الرياض بيان'],
    ['إقرأ أيضاً', 'اقرأ أيضا'],
    ['انطلاق الدورة الـ19', 'انطلاق الدورة ال19'],
    ['مكتبة  "الحكاية"', 'مكتبه الحكاية.'],
  ])('%j and %j are one headline', (a, b) => {
    expect(headlineKey(a)).toBe(headlineKey(b));
  });

  test.each([
    ['قمة الرياض', 'قمة جدة'],
    ['افتتاح المتحف', 'افتتاح المتاحف'],
  ])('%j and %j are two', (a, b) => {
    expect(headlineKey(a)).not.toBe(headlineKey(b));
  });
});
