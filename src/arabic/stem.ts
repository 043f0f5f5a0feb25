import { singularsOf } from './broken-plurals.ts';
import { nameInOneWord } from './compound-names.ts';
import { skeletonKey } from './foreign-name.ts';
import { monthKey } from './month-names.ts';
import { findNamed, findNoun, findOtherStem, stemKnown, stemPresent } from './stem-known.ts';
import { endsInTanwin, toPrefixHint, toSpelling, toSpellingWithHamzaBelow } from './stem-spelling.ts';
import { cutUnknown, stemUnknown } from './stem-unknown.ts';

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
  if (word.includes(' ')) {
    const name = nameInOneWord(word);
    if (name !== undefined) return stem(name);
  }
  const spelling = toSpelling(word);
  if (spelling.length < 2 || !isArabic(spelling)) return spelling === '' ? word : spelling;
  return findKnown(word, spelling) ?? stemByShape(word, spelling);
}

/** What the lexicon does not know: the plural of what it knows, a foreign name, or what safe cuts leave. */
function stemByShape(word: string, spelling: string): string {
  const singular = findNoun(singularsOf(spelling, word.includes(HAMZA_ABOVE)));
  if (singular !== undefined) return singular;
  const tanwin = endsInTanwin(word);
  const cut = cutUnknown(spelling, tanwin);
  const skeleton = skeletonKey(cut);
  return skeleton === undefined ? stemUnknown(spelling, tanwin) : (findNamed(cut, skeleton) ?? skeleton);
}

/** Returns every key of a word, that of `stem` first; most have one. */
export function stemKeys(word: string): readonly string[] {
  const key = stem(word);
  const other = findOtherStem(toSpelling(word));
  return other === undefined || other === key ? [key] : [key, other];
}

function findKnown(word: string, spelling: string): string | undefined {
  const withHamza = toSpellingWithHamzaBelow(word);
  const homograph = withHamza === undefined ? undefined : stemKnown(withHamza);
  const known = homograph ?? stemKnown(spelling, toPrefixHint(word));
  // «نقرأ»: a final hamza is the root's, no ending.
  if (word.endsWith(HAMZA_ABOVE) && known !== spelling) return presentOf(spelling) ?? known;
  if (known !== undefined) return known;
  // «ينبغى», «التى»: a paper that writes every final yeh without dots.
  if (spelling.endsWith('ى')) return stemKnown(`${spelling.slice(0, -1)}ي`, toPrefixHint(word));
  return word.startsWith(HAMZA_ABOVE) ? stemAfterHamza(spelling) : undefined;
}

const HAMZA_ABOVE = 'أ';
/** «أيعقل», «أفيصح», «أوليس»: what asks; and «أظن», whose two root letters no reading by folded letters dares to cut. */
const ASKED_VERB = /^ا[فو]?س?[يتن](.{2,})$/;
const ASKED_PARTICLE = /^ا[فو]?(لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|هل)$/;

/** The key of «يقرا», «وسنبدا»; undefined for what is no present. */
function presentOf(spelling: string): string | undefined {
  const present = /^[وف]?س?[يتن](.+)$/.exec(spelling)?.[1];
  return present === undefined ? undefined : stemPresent(present);
}

function stemAfterHamza(spelling: string): string | undefined {
  const particle = ASKED_PARTICLE.exec(spelling)?.[1];
  if (particle !== undefined) return stemKnown(particle);
  const present = ASKED_VERB.exec(spelling)?.[1];
  const asked = present === undefined ? undefined : stemPresent(present);
  return asked ?? (spelling.length < 5 ? stemPresent(spelling.slice(1)) : undefined);
}

function isArabic(spelling: string): boolean {
  const first = spelling.charCodeAt(0);
  return first >= 0x0621 && first <= 0x064a;
}
