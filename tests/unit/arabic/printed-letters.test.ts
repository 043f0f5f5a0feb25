import { expect, test } from 'vitest';
import { printedLetters, withoutStretching } from '#arabic/printed-letters.ts';

test.each([
  ['مهرجان اﻷفلاج', 'مهرجان الأفلاج'],
  ['ﻣﺼﺮ', 'مصر'],
  ['محمد ﷺ ﻻ غيره', 'محمد ﷺ لا غيره'],
  ['x² و½', 'x² و½'],
])('%s is printed as %s', (written, printed) => {
  expect(printedLetters(written)).toBe(printed);
});

test.each([
  ['أسعار الذهـــب', 'أسعار الذهب'],
  ['عام 1445 هـ', 'عام 1445 هـ'],
  ['لـ«نقطة»', 'لـ«نقطة»'],
])('the headline %s is %s', (written, headline) => {
  expect(withoutStretching(written)).toBe(headline);
});
