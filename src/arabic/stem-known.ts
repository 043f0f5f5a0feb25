import { MINED } from './lexicon/mined.ts';
import type { Lexicon } from './lexicon-draft.ts';
import {
  ACCUSATIVE,
  AFTER_ARTICLE,
  BARE,
  BY_RULE,
  CLOSED,
  DEFECTIVE_PAST,
  DUAL,
  ENDING_LETTERS,
  ENDINGS,
  FEMININE,
  HOLLOW_PAST,
  MAX_ENDING_LENGTH,
  OWNED_PAST,
  PAST,
  PRESENT,
  PRONOUN,
  TEH,
} from './stem-endings.ts';
import { createLexicon } from './stem-lexicon.ts';
import type { PrefixHint } from './stem-spelling.ts';

/** What a cut prefix lets follow. */
const WHOLE = 0;
const CONJUNCTION = 1;
const PREPOSITION = 2;
const LAM = 3;
const ARTICLE = 4;
const FUTURE = 5;
/** Before a word that begins with ل: للجنة is for the committee. */
const LAM_OF_ARTICLE = 6;
const EXTRA_WORTH = [0, 0, -1, -1, 1, 0, 1];

const LEXICON = createLexicon(MINED);

/**
 * Returns the key of a word in the stemmer's spelling whose stem the lexicon knows, or undefined. Every way to cut a
 * prefix and an ending is tried; the longest known stem decides, and of two equal ones that with the shorter prefix.
 * A written «ال» is an article («الباب» is not ألباب), a letter before a written hamza is a prefix («وأهم»).
 */
export function stemKnown(word: string, hint: PrefixHint = 'none'): string | undefined {
  return findStem(LEXICON, word, hint);
}

/** Returns what `stemKnown` gives, by the lexicon handed in. */
export function findStem(lexicon: Lexicon, word: string, hint: PrefixHint = 'none'): string | undefined {
  if (hint !== 'article') {
    const third = findThirdFeminine(lexicon, word);
    if (third !== undefined) return third;
  }
  const exact = lexicon.nominals.get(word);
  const isWord = exact !== undefined && (exact.endings & BARE) !== 0;
  // «منحت»: the past of منح, not a participle that grammar alone vouches for.
  if (isWord && (exact.endings & BY_RULE) !== 0 && word.endsWith('ت')) {
    const past = lexicon.pasts.get(word.slice(0, -1));
    if (past !== undefined) return past;
  }
  if (isWord && (hint === 'none' || (exact.endings & CLOSED) !== 0)) return exact.key;
  return stemHinted(lexicon, word, hint) ?? (isWord ? exact.key : stemByParts(lexicon, word));
}

/**
 * «تخفي», «وستبني»: the third person of a verb whose present ends in ي, before the noun that may be spelt so
 * (تَبَنٍّ): verbs with their subject far outnumber it.
 */
function findThirdFeminine(lexicon: Lexicon, word: string): string | undefined {
  if (word.charCodeAt(word.length - 1) !== YEH) return undefined;
  const start = word.charCodeAt(0) === WAW || word.charCodeAt(0) === FEH ? 1 : 0;
  const person = word.charCodeAt(start) === SEEN ? start + 1 : start;
  if (word.charCodeAt(person) !== TEH_LETTER) return undefined;
  // «تجاري» is commercial, not of جارى.
  const isAdjective = ((lexicon.nominals.get(word.slice(person))?.endings ?? 0) & (FEMININE | CLOSED)) !== 0;
  return isAdjective ? undefined : lexicon.presentsInYeh.get(word.slice(person + 1));
}

/** Returns the key of a present without the letter of the person, whatever its length: «ظن», «رى»; undefined where it is none. */
export function stemPresent(stem: string): string | undefined {
  return LEXICON.presents.get(stem);
}

/** Says whether a word in the stemmer's spelling may be the past of a verb: «اقر», «اقرت». */
export function isPast(word: string): boolean {
  return LEXICON.pasts.has(word) || (word.endsWith('ت') && LEXICON.pasts.has(word.slice(0, -1)));
}

/** Returns the key of the first of some words that is a noun the lexicon lists. */
export function findNoun(words: readonly string[]): string | undefined {
  for (const word of words) {
    const known = LEXICON.nominals.get(word);
    if (known !== undefined && (known.endings & (BARE | DUAL)) === (BARE | DUAL)) return known.key;
  }
  return undefined;
}

/** Returns the key of the listed name that is a spelling of the same name: the skeleton of both, and about as long. */
export function findNamed(word: string, skeleton: string): string | undefined {
  const key = LEXICON.skeletons.get(skeleton);
  return key !== undefined && Math.abs(key.length - word.length) <= 2 ? key : undefined;
}

/** Returns the second key of a form that may be of two words, or undefined. */
export function findOtherStem(word: string, lexicon: Lexicon = LEXICON): string | undefined {
  const bare = word.replace(/^[وف]?(?:ال|لل|بال|[بكل])?(?=..)/, '');
  return lexicon.others.get(word) ?? lexicon.others.get(bare) ?? findSingularInMeem(lexicon, bare);
}

/** «مخطوطات»: of مخطوطة and of مخطوط, where both are words. */
function findSingularInMeem(lexicon: Lexicon, word: string): string | undefined {
  return /^م..و.ات$/.test(word) ? lexicon.nominals.get(word.slice(0, -2))?.key : undefined;
}

function stemHinted(lexicon: Lexicon, word: string, hint: PrefixHint): string | undefined {
  if (hint === 'none') return undefined;
  const first = word.charCodeAt(0);
  const least = hint === 'article' && first !== ALEF ? MIN_AFTER_WAW : 0;
  const best: Best = { lexicon, key: undefined, worth: least };
  if (hint === 'article') tryAt(word, first === ALEF ? 2 : 3, ARTICLE, best);
  else tryAt(word, 1, first === LAM_LETTER ? LAM : first === BEH || first === KAF ? PREPOSITION : CONJUNCTION, best);
  return best.key;
}

/** «والديه» is no article and دية: three letters must follow where ال is not the beginning. */
const MIN_AFTER_WAW = 3;

function stemByParts(lexicon: Lexicon, word: string): string | undefined {
  const best: Best = { lexicon, key: undefined, worth: 0 };
  tryAt(word, 0, WHOLE, best);
  const first = word.charCodeAt(0);
  if (first === WAW || first === FEH) {
    tryAt(word, 1, CONJUNCTION, best);
    tryParticles(word, 1, best);
  } else {
    tryParticles(word, 0, best);
  }
  return best.key;
}

/** The best reading so far: letters of its stem, one more after an article, one less after ب, ك or ل. */
interface Best {
  readonly lexicon: Lexicon;
  key: string | undefined;
  worth: number;
}

const ALEF = 'ا'.charCodeAt(0);
const LAM_LETTER = 'ل'.charCodeAt(0);
const WAW = 'و'.charCodeAt(0);
const FEH = 'ف'.charCodeAt(0);
const BEH = 'ب'.charCodeAt(0);
const KAF = 'ك'.charCodeAt(0);
const SEEN = 'س'.charCodeAt(0);
const YEH = 'ي'.charCodeAt(0);
const TEH_LETTER = 'ت'.charCodeAt(0);
const NOON = 'ن'.charCodeAt(0);

/** ال, ب, ك, ل, بال, كال, لل and س at a place of the word. */
function tryParticles(word: string, start: number, best: Best): void {
  const letter = word.charCodeAt(start);
  const next = word.charCodeAt(start + 1);
  if (letter === ALEF) {
    if (next === LAM_LETTER) tryAt(word, start + 2, ARTICLE, best);
  } else if (letter === BEH || letter === KAF) {
    tryAt(word, start + 1, PREPOSITION, best);
    if (next === ALEF && word.charCodeAt(start + 2) === LAM_LETTER) tryAt(word, start + 3, ARTICLE, best);
  } else if (letter === LAM_LETTER) {
    tryAt(word, start + 1, next === LAM_LETTER ? LAM_OF_ARTICLE : LAM, best);
    if (next === LAM_LETTER) tryAt(word, start + 2, ARTICLE, best);
  } else if (letter === SEEN) {
    tryAt(word, start + 1, FUTURE, best);
  }
}

function tryAt(word: string, start: number, prefix: number, best: Best): void {
  const length = word.length - start;
  const extra = EXTRA_WORTH[prefix] ?? 0;
  if (length + extra <= best.worth) return;
  const rest = start === 0 ? word : word.slice(start);
  const whole = start === 0 ? toPastWhole(best.lexicon, rest, prefix) : toWhole(best.lexicon, rest, prefix);
  if (whole !== undefined) {
    best.key = whole;
    best.worth = length + extra;
    return;
  }
  const allowsPresent = prefix !== ARTICLE && prefix !== PREPOSITION && isPerson(rest.charCodeAt(0));
  if (ENDING_LETTERS.has(rest.charCodeAt(length - 1))) tryEndings(rest, prefix, allowsPresent, best);
  if (allowsPresent) tryPresent(rest, length, extra, best);
}

function toWhole(lexicon: Lexicon, rest: string, prefix: number): string | undefined {
  if (prefix === FUTURE) return undefined;
  if (prefix === ARTICLE) {
    const people = lexicon.peoples.get(rest);
    if (people !== undefined) return people;
  }
  const known = lexicon.nominals.get(rest);
  return known !== undefined && (known.endings & BARE) !== 0 ? known.key : toPastWhole(lexicon, rest, prefix);
}

function toPastWhole(lexicon: Lexicon, rest: string, prefix: number): string | undefined {
  return prefix <= CONJUNCTION ? lexicon.pasts.get(rest) : undefined;
}

function tryEndings(rest: string, prefix: number, allowsPresent: boolean, best: Best): void {
  const { length } = rest;
  const extra = EXTRA_WORTH[prefix] ?? 0;
  for (let cut = 1; cut <= MAX_ENDING_LENGTH && length - cut >= 2 && length - cut + extra > best.worth; cut += 1) {
    if (cut === 1 && length < 5 && rest.charCodeAt(length - 1) === KAF) continue;
    const bits = ENDINGS.get(rest.slice(length - cut));
    if (bits === undefined || (prefix === ARTICLE && (bits & AFTER_ARTICLE) === 0)) continue;
    const stem = rest.slice(0, length - cut);
    const key =
      (prefix === FUTURE ? undefined : toNominal(best.lexicon, stem, bits, prefix)) ??
      toPast(best.lexicon, stem, bits, prefix);
    if (key !== undefined) {
      best.key = key;
      best.worth = length - cut + extra;
      return;
    }
    if (allowsPresent && (bits & PRESENT) !== 0) tryPresent(rest, length - cut, extra, best);
    if (allowsPresent && isPluralOfVerb(rest, length - cut)) tryPresentPlural(rest, length - cut, extra, best);
  }
}

function toNominal(lexicon: Lexicon, stem: string, bits: number, prefix: number): string | undefined {
  const allowed = prefix === ARTICLE ? bits & ~(PRONOUN | ACCUSATIVE) : bits;
  if ((allowed & TEH) !== 0) {
    const feminine = lexicon.feminines.get(stem);
    if (feminine !== undefined) {
      const known = lexicon.nominals.get(stem);
      const asPronoun = known !== undefined && (known.endings & allowed & PRONOUN) !== 0;
      if (!asPronoun) return feminine;
    }
  }
  const known = lexicon.nominals.get(stem);
  return known !== undefined && (known.endings & allowed) !== 0 ? known.key : undefined;
}

function toPast(lexicon: Lexicon, stem: string, bits: number, prefix: number): string | undefined {
  if (prefix > CONJUNCTION) return undefined;
  // «عادت» is of عاد before it is of عادى.
  const whole = (bits & PAST) !== 0 && !lexicon.ownedPasts.has(stem) ? lexicon.pasts.get(stem) : undefined;
  if (whole !== undefined && stem.length > 2) return whole;
  if ((bits & DEFECTIVE_PAST) !== 0) {
    const defective = lexicon.defectivePasts.get(stem);
    if (defective !== undefined) return defective;
  }
  if ((bits & OWNED_PAST) !== 0) {
    const owned = lexicon.ownedPasts.get(stem);
    if (owned !== undefined) return owned;
  }
  return whole ?? ((bits & HOLLOW_PAST) !== 0 ? lexicon.hollowPasts.get(stem) : undefined);
}

/** The letter of the person is no part of the stem's length: يوما is يوم and ا, not a verb. */
function tryPresent(rest: string, end: number, extra: number, best: Best): void {
  const worth = end - 1 + extra;
  if (end < 3 || worth <= best.worth || (end < 4 && rest.charCodeAt(0) === ALEF)) return;
  const stem = rest.slice(1, end);
  const key = best.lexicon.presentsInYeh.get(stem) ?? best.lexicon.presents.get(stem);
  if (key === undefined) return;
  best.key = key;
  best.worth = worth;
}

/** يسعون, يلغوا, تعطونه: what is before the و of the plural may be the root of a defective verb. */
function tryPresentPlural(rest: string, end: number, extra: number, best: Best): void {
  const stem = rest.slice(1, end);
  const key = best.lexicon.presentPlurals.get(stem);
  const worth = end - 1 + extra;
  if (key === undefined || worth < best.worth || best.lexicon.presents.get(stem) === stem) return;
  best.key = key;
  best.worth = worth;
}

function isPluralOfVerb(rest: string, end: number): boolean {
  return end >= 3 && rest.charCodeAt(end) === WAW && rest.charCodeAt(0) !== ALEF && rest.length > end + 1;
}

function isPerson(letter: number): boolean {
  return letter === YEH || letter === TEH_LETTER || letter === NOON || letter === ALEF;
}
