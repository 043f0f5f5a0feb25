/** The languages of messages. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Returns true when the word names a language of messages. */
export function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/**
 * Returns the language of the system's locale, as POSIX orders its variables: Arabic for `ar`, `ar_LY.UTF-8` and the
 * like, English otherwise.
 */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find((value) => value);
  return /^ar(?![a-z])/i.test(locale ?? '') ? 'ar' : 'en';
}
