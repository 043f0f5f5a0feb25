import { describe, expect, test } from 'vitest';
import { endsInTanwin, toSpelling, toSpellingWithHamzaBelow } from '#arabic/stem-spelling.ts';

describe('toSpelling', () => {
  test.each([
    ['زِيادةٌ', 'زيادة'],
    ['على', 'على'],
    ['عليّ', 'علي'],
    ['أميركا', 'اميركا'],
    ['مسئول', 'مسوول'],
    ['ﻣﺼﺮ', 'مصر'],
    ['NATO', 'nato'],
  ])('writes %s as %s', (word, spelling) => {
    expect(toSpelling(word)).toBe(spelling);
  });
});

describe('toSpellingWithHamzaBelow', () => {
  test('keeps the hamza where one is written, and says so where none is', () => {
    expect(toSpellingWithHamzaBelow('بإعدادٍ')).toBe('بإعداد');
    expect(toSpellingWithHamzaBelow('أعداد')).toBeUndefined();
  });
});

describe('endsInTanwin', () => {
  test.each([
    ['كبيرًا', true],
    ['كبيراً', true],
    ['كبيرا', false],
    ['مدرسةً', false],
  ])('%s: %s', (word, expected) => {
    expect(endsInTanwin(word)).toBe(expected);
  });
});
