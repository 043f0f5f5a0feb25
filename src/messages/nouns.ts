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
