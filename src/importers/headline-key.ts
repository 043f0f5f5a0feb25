import { fold } from '#arabic/normalize.ts';

/**
 * Returns the form under which two spellings of one headline are equal: folded, without punctuation or doubled spaces.
 * `«قمّة» الرياض: بيان` and `قمة الرياض بيان` have one key. For looking up, never for showing.
 */
export function headlineKey(headline: string): string {
  return fold(headline)
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
