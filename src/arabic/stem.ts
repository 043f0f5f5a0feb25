import { monthKey } from './month-names.ts';
import { stemKnown } from './stem-known.ts';
import { endsInTanwin, toPrefixHint, toSpelling, toSpellingWithHamzaBelow } from './stem-spelling.ts';
import { stemUnknown } from './stem-unknown.ts';

/**
 * Returns the key of a word as written: one key for the forms of one word, different keys for different words.
 *
 * - article, ب ل ك ف و, attached pronouns: «وللوزارة», «وزارته» → «وزارة»
 * - dual, plurals, broken plurals: «دولتين», «الدول» → «دولة»
 * - people of a country and spellings of a name: «الروسية», «الروس» → «روسيا», «أميركا» → «امريكا»
 * - but «زيادة» and «زياد», «داخلية» and «داخل», «على» and «علي», «سلمان» and «سلم» stay apart
 *
 * A lexicon decides (`stem-known`); where it knows nothing, only safe cuts are made (`stem-unknown`). The key is not
 * text for a reader. Any string has a key, and none is empty but that of the empty string.
 */
export function stem(word: string): string {
  const month = monthKey(word);
  if (month !== undefined) return month;
  const spelling = toSpelling(word);
  if (spelling.length < 2 || !isArabic(spelling)) return spelling === '' ? word : spelling;
  const withHamza = toSpellingWithHamzaBelow(word);
  const homograph = withHamza === undefined ? undefined : stemKnown(withHamza);
  return homograph ?? stemKnown(spelling, toPrefixHint(word)) ?? stemUnknown(spelling, endsInTanwin(word));
}

function isArabic(spelling: string): boolean {
  const first = spelling.charCodeAt(0);
  return first >= 0x0621 && first <= 0x064a;
}

/** Returns every key of a word, that of `stem` first. */
export function stemKeys(word: string): readonly string[] {
  return [stem(word)];
}
