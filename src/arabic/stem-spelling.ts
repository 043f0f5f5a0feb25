import { fold } from './normalize.ts';

/**
 * Gives a word as the stemmer compares it: folded, but with the final ة and ى that folding loses, since they tell
 * words apart: زيادة and زياده, على and علي.
 */
export function toSpelling(word: string): string {
  const folded = fold(word);
  const last = lastLetter(word);
  if (last === TEH_MARBUTA && folded.endsWith('ه')) return `${folded.slice(0, -1)}ة`;
  if (last === ALEF_MAKSURA && folded.endsWith('ي')) return `${folded.slice(0, -1)}ى`;
  return folded;
}

export const HAMZA_BELOW = 'إ';

/**
 * Gives the spelling that keeps a written إ, or undefined where there is none: for the few words that a hamza alone
 * tells apart, إعداد (preparing) and أعداد (numbers).
 */
export function toSpellingWithHamzaBelow(word: string): string | undefined {
  const index = word.indexOf(HAMZA_BELOW);
  return index < 0 ? undefined : fold(word.slice(0, index)) + HAMZA_BELOW + toSpelling(word.slice(index + 1));
}

const TEH_MARBUTA = 0x0629;
const ALEF_MAKSURA = 0x0649;
const FATHATAN = 0x064b;
const ALEF = 0x0627;

/** Tells whether a word ends in the alef of tanwin, written as such: «كبيرًا», «كبيراً». */
export function endsInTanwin(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const beforeLast = word.charCodeAt(word.length - 2);
  return (last === ALEF && beforeLast === FATHATAN) || (last === FATHATAN && beforeLast === ALEF);
}

/** The last code unit that is not a mark of vocalisation or Koranic reading. */
function lastLetter(word: string): number {
  let index = word.length - 1;
  while (index > 0 && isMark(word.charCodeAt(index))) index -= 1;
  return word.charCodeAt(index);
}

function isMark(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670 || unit === 0x0640 || (unit >= 0x200b && unit <= 0x200f);
}
