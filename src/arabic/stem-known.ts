import {
  ACCUSATIVE,
  BARE,
  createLexicon,
  DUAL,
  FEMININE,
  HUMAN_PLURAL,
  PLURAL_AT,
  PRONOUN,
} from './stem-lexicon.ts';

const LEXICON = createLexicon();

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم'];
const LONGEST_ENDING = 5;

/** Bits beyond those of the lexicon: endings after the ة of a noun, and of verbs. */
const TEH = 128;
const PAST = 256;
const DEFECTIVE_PAST = 512;
const PRESENT = 1024;
/** Endings that a word with the article may have. */
const AFTER_ARTICLE = 2048;

/** Which endings there are, and after which stems: each ending's bits. */
const ENDINGS = createEndings([
  [PRONOUN, PRONOUNS],
  [ACCUSATIVE, ['ا']],
  [DUAL, ['ان', 'ين', ...PRONOUNS.map((pronoun) => `ي${pronoun}`)]],
  [HUMAN_PLURAL, ['ون', 'ين', 'و', 'ي', ...PRONOUNS.flatMap((pronoun) => [`ي${pronoun}`, `و${pronoun}`])]],
  [PLURAL_AT, ['ات', 'اتي', ...PRONOUNS.map((pronoun) => `ات${pronoun}`)]],
  [FEMININE, ['ة', 'ه', 'تان', 'تين', 'تا', 'تي', ...PRONOUNS.map((pronoun) => `ت${pronoun}`)]],
  [
    TEH,
    ['ه', 'ات', 'اتي', 'تان', 'تين', 'تا', 'تي', ...PRONOUNS.flatMap((pronoun) => [`ت${pronoun}`, `ات${pronoun}`, `تي${pronoun}`])],
  ],
  [
    PAST,
    ['ت', 'وا', 'تا', 'ا', 'تم', 'ني', 'تني', ...PRONOUNS.flatMap((pronoun) => [pronoun, `ت${pronoun}`, `و${pronoun}`])],
  ],
  [DEFECTIVE_PAST, ['ت', 'وا', 'تا', ...PRONOUNS.flatMap((pronoun) => [pronoun, `ت${pronoun}`, `و${pronoun}`])]],
  [PRESENT, ['ون', 'ين', 'ان', 'وا', 'ن', 'ني', ...PRONOUNS.flatMap((pronoun) => [pronoun, `ون${pronoun}`, `و${pronoun}`])]],
  [AFTER_ARTICLE, ['ة', 'ه', 'ان', 'ين', 'ون', 'ات', 'تان', 'تين', 'ا']],
]);
const ENDING_LETTERS = new Set([...ENDINGS.keys()].map((ending) => ending.charCodeAt(ending.length - 1)));

/** What a cut prefix lets follow. */
const WHOLE = 0;
const CONJUNCTION = 1;
const PREPOSITION = 2;
const LAM = 3;
const ARTICLE = 4;
const FUTURE = 5;

/**
 * Gives the key of a word in the stemmer's spelling whose stem the lexicon knows, or undefined. Every way to cut a
 * prefix and an ending is tried; the longest known stem decides, and of two equal ones that with the shorter prefix.
 */
export function stemKnown(word: string): string | undefined {
  const exact = LEXICON.nominals.get(word);
  if (exact !== undefined && (exact.endings & BARE) !== 0) return exact.key;
  const best: Best = { key: undefined, length: 1 };
  tryAt(word, 0, WHOLE, best);
  const first = word.charCodeAt(0);
  if (first === ALEF) {
    if (word.charCodeAt(1) === LAM_LETTER) tryAt(word, 2, ARTICLE, best);
  } else if (first === WAW || first === FEH) {
    tryAt(word, 1, CONJUNCTION, best);
    tryParticles(word, 1, best);
  } else {
    tryParticles(word, 0, best);
  }
  return best.key;
}

interface Best {
  key: string | undefined;
  length: number;
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
    tryAt(word, start + 1, LAM, best);
    if (next === LAM_LETTER) tryAt(word, start + 2, ARTICLE, best);
  } else if (letter === SEEN) {
    tryAt(word, start + 1, FUTURE, best);
  }
}

function tryAt(word: string, start: number, prefix: number, best: Best): void {
  const length = word.length - start;
  // After an article a whole word is worth a letter more: الحكم is ال and حكم, not ألح and كم.
  if (length + (prefix === ARTICLE ? 1 : 0) <= best.length) return;
  const rest = start === 0 ? word : word.slice(start);
  if (prefix !== FUTURE) {
    if (start > 0) {
      const known = LEXICON.nominals.get(rest);
      if (known !== undefined && (known.endings & BARE) !== 0) {
        best.key = known.key;
        best.length = length;
        return;
      }
    }
    if (prefix <= CONJUNCTION) {
      const past = LEXICON.pasts.get(rest);
      if (past !== undefined) {
        best.key = past;
        best.length = length;
        return;
      }
    }
  }
  const allowsPresent = prefix !== ARTICLE && prefix !== PREPOSITION && isPerson(rest.charCodeAt(0));
  if (ENDING_LETTERS.has(rest.charCodeAt(length - 1))) tryEndings(rest, prefix, allowsPresent, best);
  if (allowsPresent) tryPresent(rest, length, best);
}

function tryEndings(rest: string, prefix: number, allowsPresent: boolean, best: Best): void {
  const { length } = rest;
  for (let cut = 1; cut <= LONGEST_ENDING && length - cut >= 2 && length - cut > best.length; cut += 1) {
    const bits = ENDINGS.get(rest.slice(length - cut));
    if (bits === undefined || (prefix === ARTICLE && (bits & AFTER_ARTICLE) === 0)) continue;
    const stem = rest.slice(0, length - cut);
    const key = (prefix === FUTURE ? undefined : toNominal(stem, bits, prefix)) ?? toPast(stem, bits, prefix);
    if (key !== undefined) {
      best.key = key;
      best.length = length - cut;
      return;
    }
    if (allowsPresent && (bits & PRESENT) !== 0) tryPresent(rest, length - cut, best);
  }
}

function toNominal(stem: string, bits: number, prefix: number): string | undefined {
  const allowed = prefix === ARTICLE ? bits & ~(PRONOUN | ACCUSATIVE) : bits;
  if ((allowed & TEH) !== 0) {
    const feminine = LEXICON.feminines.get(stem);
    if (feminine !== undefined) {
      const known = LEXICON.nominals.get(stem);
      const asPronoun = known !== undefined && (known.endings & allowed & PRONOUN) !== 0;
      if (!asPronoun) return feminine;
    }
  }
  const known = LEXICON.nominals.get(stem);
  return known !== undefined && (known.endings & allowed) !== 0 ? known.key : undefined;
}

function toPast(stem: string, bits: number, prefix: number): string | undefined {
  if (prefix > CONJUNCTION) return undefined;
  if ((bits & DEFECTIVE_PAST) !== 0) {
    const defective = LEXICON.defectivePasts.get(stem);
    if (defective !== undefined) return defective;
  }
  return (bits & PAST) !== 0 ? LEXICON.pasts.get(stem) : undefined;
}

/** The letter of the person is no part of the stem's length: يوما is يوم and ا, not a verb. */
function tryPresent(rest: string, end: number, best: Best): void {
  if (end < 3 || end - 1 <= best.length || (end < 4 && rest.charCodeAt(0) === ALEF)) return;
  const key = LEXICON.presents.get(rest.slice(1, end));
  if (key === undefined) return;
  best.key = key;
  best.length = end - 1;
}

function isPerson(letter: number): boolean {
  return letter === YEH || letter === TEH_LETTER || letter === NOON || letter === ALEF;
}

function createEndings(table: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const endings = new Map<string, number>();
  for (const [bit, list] of table) {
    for (const ending of list) endings.set(ending, (endings.get(ending) ?? 0) | bit);
  }
  return endings;
}
