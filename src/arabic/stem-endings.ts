/** What may follow a stem, as bits; `ENDINGS` has the endings of each bit. */
export const BARE = 1;
export const PRONOUN = 2;
export const ACCUSATIVE = 4;
export const DUAL = 8;
export const FEMININE = 16;
export const HUMAN_PLURAL = 32;
export const PLURAL_AT = 64;
/** Of a closed class: never read as a prefix and something else (الذي, لهم). */
export const CLOSED = 4096;
/** Given by a rule of the grammar, in no table: whether there is such a word is not known. */
export const BY_RULE = 32768;

/** Of a noun, of one that has a plural of persons, of a plural. */
export const NOUN = BARE | PRONOUN | ACCUSATIVE | DUAL | PLURAL_AT;
export const AGENT = NOUN | FEMININE | HUMAN_PLURAL;
export const BROKEN_PLURAL = BARE | PRONOUN | ACCUSATIVE;

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'ك'];
/** Two objects of one verb: «يكفيكهم», «يعطينيها». */
const TWO_PRONOUNS = ['كهم', 'كها', 'كه', 'نيه', 'نيها', 'ناها', 'ناهم', 'ناه', 'كموها'];
export const MAX_ENDING_LENGTH = 5;

/** Bits beyond those of the lexicon: endings after the ة of a noun, and of verbs. */
export const TEH = 128;
export const PAST = 256;
export const DEFECTIVE_PAST = 512;
export const PRESENT = 1024;
export const OWNED_PAST = 8192;
export const HOLLOW_PAST = 16384;
/** Endings that a word with the article may have. */
export const AFTER_ARTICLE = 2048;

/** Which endings there are, and after which stems: each ending's bits. */
export const ENDINGS = createEndings([
  [PRONOUN, PRONOUNS],
  [ACCUSATIVE, ['ا']],
  [DUAL, ['ان', 'ين', ...PRONOUNS.map((pronoun) => `ي${pronoun}`)]],
  [HUMAN_PLURAL, ['ون', 'ين', 'و', 'ي', ...PRONOUNS.flatMap((pronoun) => [`ي${pronoun}`, `و${pronoun}`])]],
  [PLURAL_AT, ['ات', 'اتي', ...PRONOUNS.map((pronoun) => `ات${pronoun}`)]],
  [FEMININE, ['ة', 'ه', 'تان', 'تين', 'تا', 'تي', ...PRONOUNS.map((pronoun) => `ت${pronoun}`)]],
  [
    TEH,
    [
      'ه',
      'ات',
      'اتي',
      'تان',
      'تين',
      'تا',
      'تي',
      ...PRONOUNS.flatMap((pronoun) => [`ت${pronoun}`, `ات${pronoun}`, `تي${pronoun}`]),
    ],
  ],
  [
    PAST,
    [
      'ت',
      'وا',
      'تا',
      'ا',
      'تم',
      'ني',
      'تني',
      ...PRONOUNS.flatMap((pronoun) => [pronoun, `ت${pronoun}`, `و${pronoun}`, `نا${pronoun}`]),
    ],
  ],
  [DEFECTIVE_PAST, ['ت', 'وا', 'تا', 'يت', 'ينا', ...PRONOUNS.flatMap((pronoun) => [`ت${pronoun}`, `و${pronoun}`])]],
  [OWNED_PAST, PRONOUNS],
  [HOLLOW_PAST, ['ت', 'نا', 'تم', ...PRONOUNS.flatMap((pronoun) => [`ت${pronoun}`, `نا${pronoun}`])]],
  [
    PRESENT,
    [
      'ون',
      'ين',
      'ان',
      'وا',
      'ن',
      'ني',
      ...TWO_PRONOUNS,
      ...PRONOUNS.flatMap((pronoun) => [pronoun, `ون${pronoun}`, `و${pronoun}`]),
    ],
  ],
  [AFTER_ARTICLE, ['ة', 'ه', 'ان', 'ين', 'ون', 'ات', 'تان', 'تين', 'ا']],
]);
export const ENDING_LETTERS = new Set([...ENDINGS.keys()].map((ending) => ending.charCodeAt(ending.length - 1)));

function createEndings(table: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const endings = new Map<string, number>();
  for (const [bit, list] of table) {
    for (const ending of list) endings.set(ending, (endings.get(ending) ?? 0) | bit);
  }
  return endings;
}
