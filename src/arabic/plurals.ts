import { type Digits, formatNumber } from './numerals.ts';

/**
 * The six forms of an Arabic noun beside a number, by the categories of CLDR. Every form is required: one that is
 * missing does not compile. `{n}` stands for the number.
 */
export interface PluralForms {
  /** 0: «لا مقالات» */
  readonly zero: string;
  /** 1: «مقال واحد» */
  readonly one: string;
  /** 2: «مقالان» */
  readonly two: string;
  /** 3–10, 103–110 …: «{n} مقالات» */
  readonly few: string;
  /** 11–99, 111–199 …: «{n} مقالًا» */
  readonly many: string;
  /** 100–102, 200–202, fractions …: «{n} مقال» */
  readonly other: string;
}

const RULES = new Intl.PluralRules('ar');

/** Returns the form of a noun that goes with a number, number included: 2 → «مقالان», 3 → «3 مقالات», 11 → «11 مقالًا». */
export function plural(count: number, forms: PluralForms, digits: Digits = 'latn'): string {
  return forms[RULES.select(count)].replace('{n}', () => formatNumber(count, digits));
}

export const READING_MINUTES: PluralForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '{n} دقائق',
  many: '{n} دقيقة',
  other: '{n} دقيقة',
};

export const ARTICLES: PluralForms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '{n} مقالات',
  many: '{n} مقالًا',
  other: '{n} مقال',
};

export const CORRECTIONS: PluralForms = {
  zero: 'لا تصويبات',
  one: 'تصويب واحد',
  two: 'تصويبان',
  few: '{n} تصويبات',
  many: '{n} تصويبًا',
  other: '{n} تصويب',
};
