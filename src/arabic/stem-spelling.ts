import { fold } from './normalize.ts';

/**
 * Returns a word as the stemmer compares it: folded, but with the final ة and ى that folding loses, since they tell
 * words apart: زيادة and زياده, على and علي. A hamza has one seat, whatever the paper's: مبادىء, مبادئ; رءوس, رؤوس.
 */
export function toSpelling(written: string): string {
  if (isPlain(written)) return written;
  const word = withUsualHamza(written);
  const folded = fold(word);
  const last = lastLetter(word);
  if (last === TEH_MARBUTA && folded.endsWith('ه')) return `${folded.slice(0, -1)}ة`;
  if (last === ALEF_MAKSURA && folded.endsWith('ي')) return `${folded.slice(0, -1)}ى`;
  return folded;
}

export const HAMZA_BELOW = 'إ';

/**
 * Returns the spelling that keeps a written إ, or undefined where there is none: for the few words that a hamza alone
 * tells apart, إعداد (preparing) and أعداد (numbers).
 */
export function toSpellingWithHamzaBelow(word: string): string | undefined {
  const index = word.indexOf(HAMZA_BELOW);
  return index < 0 ? undefined : fold(word.slice(0, index)) + HAMZA_BELOW + toSpelling(word.slice(index + 1));
}

const HAMZA = 0x0621;
const TEH_MARBUTA = 0x0629;
const ALEF_MAKSURA = 0x0649;
const FATHATAN = 0x064b;
const ALEF = 0x0627;

/** What the written word says of its prefix, which its folded spelling no longer does. */
export type PrefixHint = 'none' | 'article' | 'prefix';

/** Returns what the first letters of a word as written say: «الباب», «والباب» an article, «وأهم», «لإعداد» a prefix. */
export function toPrefixHint(word: string): PrefixHint {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  if (first === ALEF) return second === LAM && word.length > 3 ? 'article' : 'none';
  if (!PREFIX_LETTERS.has(first) || word.length < 4) return 'none';
  if (second === ALEF) return first !== LAM && word.charCodeAt(2) === LAM && word.length > 4 ? 'article' : 'none';
  return second === ALEF_HAMZA_ABOVE || second === ALEF_HAMZA_BELOW ? 'prefix' : 'none';
}

const LAM = 0x0644;
const ALEF_HAMZA_ABOVE = 0x0623;
const ALEF_HAMZA_BELOW = 0x0625;
const PREFIX_LETTERS = new Set([...'وفبكل'].map((letter) => letter.charCodeAt(0)));

/** Tells whether a word ends in the alef of tanwin, written as such: «كبيرًا», «كبيراً». */
export function endsInTanwin(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const beforeLast = word.charCodeAt(word.length - 2);
  return (last === ALEF && beforeLast === FATHATAN) || (last === FATHATAN && beforeLast === ALEF);
}

/** Seats of the hamza that old printing has otherwise: ىء and a final يء for ئ («شواطيء»; «بطيء» has both letters), ءو for ؤو. */
function withUsualHamza(word: string): string {
  if (!word.includes('ء')) return word;
  return word
    .replace(/ىء/g, 'ئ')
    .replace(/(?<=ا[\u0621-\u064a])يء(?=[\u064b-\u0652]*$)/, 'ئ')
    .replace(/يء(?=[\u064b-\u0652]*$)/, 'يئ')
    .replace(/ءو/g, 'ؤو');
}

/** Whether folding would change nothing but a final ة or ى, as it is with most words. */
function isPlain(word: string): boolean {
  const last = word.length - 1;
  for (let index = 0; index < last; index += 1) {
    const unit = word.charCodeAt(index);
    if (PLAIN[unit] !== 1 || unit === HAMZA) return false;
  }
  const unit = word.charCodeAt(last);
  return (PLAIN[unit] === 1 && unit !== HAMZA) || unit === TEH_MARBUTA || unit === ALEF_MAKSURA;
}

/** Marks the letters of the Arabic block that folding leaves as they are. */
const PLAIN = Uint8Array.from({ length: 0x0650 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return unit >= 0x0621 && unit <= 0x064a && fold(letter) === letter ? 1 : 0;
});

/** The last code unit that is not a mark of vocalisation or Koranic reading. */
function lastLetter(word: string): number {
  let index = word.length - 1;
  while (index > 0 && isMark(word.charCodeAt(index))) index -= 1;
  return word.charCodeAt(index);
}

function isMark(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670 || unit === 0x0640 || (unit >= 0x200b && unit <= 0x200f);
}
