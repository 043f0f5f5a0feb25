import { isLanguage, type Language } from '#messages/language.ts';

/** Astro loads our modules a second time: what both copies must know stands in the environment of the process. */
const VARIABLE = 'NUQTA_SPOKEN_LANGUAGE';

/** Sets the language of lines that are printed far from the command that was given. */
export function speak(language: Language): void {
  process.env[VARIABLE] = language;
}

/** Returns the language of the command that runs; English where none has said it. */
export function spokenLanguage(): Language {
  const word = process.env[VARIABLE] ?? '';
  return isLanguage(word) ? word : 'en';
}
