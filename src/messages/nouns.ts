import { ARTICLES, type PluralForms } from '#arabic/plurals.ts';

interface Noun {
  /** One, and many: «article», «articles». */
  readonly en: readonly [string, string];
  readonly ar: PluralForms;
}

/** Nouns that messages count: `%{count:articles}`. */
export const NOUNS = {
  articles: { en: ['article', 'articles'], ar: ARTICLES },
  rows: {
    en: ['row', 'rows'],
    ar: {
      zero: 'لا أسطر',
      one: 'سطر واحد',
      two: 'سطران',
      few: '{n} أسطر',
      many: '{n} سطرًا',
      other: '{n} سطر',
    },
  },
  problems: {
    en: ['problem', 'problems'],
    ar: { zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '{n} أخطاء', many: '{n} خطأ', other: '{n} خطأ' },
  },
  warnings: {
    en: ['warning', 'warnings'],
    ar: {
      zero: 'لا تحذيرات',
      one: 'تحذير واحد',
      two: 'تحذيران',
      few: '{n} تحذيرات',
      many: '{n} تحذيرًا',
      other: '{n} تحذير',
    },
  },
  notices: {
    en: ['notice', 'notices'],
    ar: {
      zero: 'لا تنبيهات',
      one: 'تنبيه واحد',
      two: 'تنبيهان',
      few: '{n} تنبيهات',
      many: '{n} تنبيهًا',
      other: '{n} تنبيه',
    },
  },
  lines: {
    en: ['line', 'lines'],
    ar: {
      zero: 'لا أسطر',
      one: 'سطر واحد',
      two: 'سطران',
      few: '{n} أسطر',
      many: '{n} سطرًا',
      other: '{n} سطر',
    },
  },
} as const satisfies Readonly<Record<string, Noun>>;

export type NounName = keyof typeof NOUNS;
