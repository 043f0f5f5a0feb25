import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagKey } from '#arabic/tag-key.ts';
import { anyText } from './any-text.ts';

describe('tagKey', () => {
  test.each([
    ['الولايات المتحدة', 'ولايات متحده'],
    ['الولايات المتّحدة', 'الولايات  المتحده'],
    ['إيران', 'ايران'],
    ['الأمم المتحدة', 'الامم المتحدة'],
    ['العـراق', 'عراق'],
    ['كوفيد-19', 'كوفيد ١٩'],
    ['مجلس التعاون', 'مجلس تعاون'],
    ['«القمة»', 'قمة'],
    ['COVID', 'covid'],
    ['ﻣﺼﺮ', 'مصر'],
    ['علي', 'على'],
    ['عمّان', 'عُمان'],
  ])('«%s» and «%s» have one key', (one, other) => {
    expect(tagKey(one)).toBe(tagKey(other));
  });

  test.each([
    ['ترامب', 'ترمب'],
    ['أمريكا', 'أميركا'],
    ['سوريا', 'سورية'],
    ['الله', 'له'],
    ['الصين', 'صيني'],
  ])('«%s» and «%s» have two', (one, other) => {
    expect(tagKey(one)).not.toBe(tagKey(other));
  });

  test('keeps ال where fewer than three letters would remain', () => {
    expect(tagKey('الله')).toBe('الله');
    expect(tagKey('الفن')).toBe('الفن');
    expect(tagKey('الشعر')).toBe('شعر');
  });

  test('never throws, and has one space between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tagKey(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
      }),
    );
  });
});
