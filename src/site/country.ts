import type { MonthNames } from '#arabic/dates.ts';
import type { Digits } from '#arabic/numerals.ts';

/** How a country writes the names of months and the digits, by its newspapers and CLDR. */
export interface Country {
  readonly arabic: string;
  readonly months: MonthNames;
  readonly digits: Digits;
}

const row = (arabic: string, months: MonthNames, digits: Digits): Country => ({ arabic, months, digits });

/** Countries by ISO 3166 code; `arabic` has several names with «|» between them. */
export const COUNTRIES = {
  AE: row('الإمارات', 'gregorian', 'latn'),
  BH: row('البحرين', 'gregorian', 'latn'),
  DJ: row('جيبوتي', 'gregorian', 'latn'),
  DZ: row('الجزائر', 'maghreb', 'latn'),
  EG: row('مصر', 'gregorian', 'arab'),
  IQ: row('العراق', 'levant', 'arab'),
  JO: row('الأردن', 'levant', 'arab'),
  KM: row('جزر القمر', 'gregorian', 'latn'),
  KW: row('الكويت', 'gregorian', 'arab'),
  LB: row('لبنان', 'levant', 'latn'),
  LY: row('ليبيا', 'gregorian', 'latn'),
  MA: row('المغرب', 'morocco', 'latn'),
  MR: row('موريتانيا', 'gregorian', 'latn'),
  OM: row('عمان|عُمان', 'gregorian', 'arab'),
  PS: row('فلسطين', 'levant', 'latn'),
  QA: row('قطر', 'gregorian', 'latn'),
  SA: row('السعودية', 'gregorian', 'latn'),
  SD: row('السودان', 'gregorian', 'arab'),
  SO: row('الصومال', 'gregorian', 'latn'),
  SY: row('سوريا|سورية', 'levant', 'latn'),
  TN: row('تونس', 'maghreb', 'latn'),
  YE: row('اليمن', 'gregorian', 'arab'),
} as const satisfies Readonly<Record<string, Country>>;
