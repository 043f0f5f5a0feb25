import { describe, expect, test } from 'vitest';
import { numberForms } from '#arabic/bidi/number-forms.ts';

const forms = (text: string): string[] =>
  numberForms(text).map(({ start, end, dir }) => `${dir} ${text.slice(start, end)}`);

describe('numberForms', () => {
  test.each([
    ['4 أكتوبر 2021 - 22:23', ['rtl 2021 - 22:23']],
    ['من 8:00-9:00', ['rtl 8:00-9:00']],
    ['1828-1910 و٢٠١٤-٢٠١٥', ['rtl 1828-1910', 'rtl ٢٠١٤-٢٠١٥']],
    ['5% و٥٪ و5 %', ['rtl 5%', 'rtl ٥٪', 'rtl 5 %']],
    ['%50', ['ltr %50']],
    ['+3.2%', ['rtl +3.2%']],
    ['13 / 5 / 2025 و10 /8 /1436', ['ltr 13 / 5 / 2025', 'ltr 10 /8 /1436']],
    ['5 / 2025', ['ltr 5 / 2025']],
    ['2024-05-20 و٤-١٠-١٤٣٦', ['ltr 2024-05-20', 'ltr ٤-١٠-١٤٣٦']],
    ['+961 1 234 567', ['ltr +961 1 234 567']],
    ['1280 × 960 و4*6', ['ltr 1280 × 960', 'ltr 4*6']],
    ['القانون رقم 12-2020', ['ltr 12-2020']],
    ['1 250 000', ['ltr 1 250 000']],
    ['$50 و50$', ['ltr $50', 'rtl 50$']],
    ['2 + 2 = 4', ['rtl 2 + 2 = 4']],
  ])('finds in «%s» %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test.each([
    ['13/05/2025 و9:30 و3.5 و1,000', 'numbers without spaces in them, which stand in order by themselves'],
    ['الحلقة 3-5 / 1', 'what could mean anything'],
    ['بركلات الترجيح 7 / 6', 'a score with a slash'],
    ['للعام 1435 / 1436', 'two years with a slash'],
    ['الساعة 49: 12', 'an hour that was turned round by hand'],
    ['بنسبة 2،5', 'a comma for a point'],
  ])('leaves alone «%s»: %s', (text) => {
    expect(forms(text)).toEqual([]);
  });

  test.each([
    ['درجة -5', ['ltr -5']],
    ['(−7)', ['ltr −7']],
    ['و-5 درجات', ['ltr -5']],
    ['من 10 -15 يومًا', ['rtl 10 -15']],
    ['أحمد -43 عامًا- قال', []],
    ['لاعب -12 سنة- فاز', []],
    ['-5 ملاعق زبدة', []],
    ['-5 درجات', ['ltr -5']],
    ['الحلقة-5', []],
  ])('a hyphen in «%s» is a sign where it can be one', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});
