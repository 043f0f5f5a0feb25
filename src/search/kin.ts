/**
 * Words of one family that the analysis rightly keeps apart, but that a reader who asks for one also means: «الغذاء» and
 * «غذائي» (a noun and its nisba), «اعتقل» and «اعتقال» (a verb and its noun), «ماكرون» and «مكرون» (a name with and
 * without a long vowel). They are asked for at low worth.
 *
 * The words of a family stand in one shard, so that kin cost no request of their own.
 */

/** Stems that are no words: facets, stop words, names known by their consonants, numbers, Latin letters. */
const NO_WORD = /^[^\u0621-\u064a]/;

/** Long vowels within a word; a first letter always stays. */
const INNER_VOWELS = /(?<=.)[اويى]/g;
const ENDING = /(?<=..)(?:اوي|ايي|وي|[ةيىءا]+)$/;
/** «تدمير» is the noun of «دمّر». */
const SECOND_FORM_NOUN = /^ت([^اوي])([^ا])ي([^اوي])$/;
/** «زيارة», «زار»; «فوز», «فاز». */
const HOLLOW = /^(.)(?:[وي]ا|[ويا])(.)$/;
/** Where fewer would be left, long vowels are most of the word: «عيد», «عدة» and «عودة» are no family. */
const LEAST_CONSONANTS = 3;

/** Returns what all kin of a stem have in common: «غذاء», «غذايي» → «غذ». A stem that has no kin is its own family. */
export function familyOf(stem: string): string {
  if (NO_WORD.test(stem) || stem.length < 3) return stem;
  const bare = stem.replace(SECOND_FORM_NOUN, '$1$2$3').replace(ENDING, '');
  const consonants = bare.replace(INNER_VOWELS, '');
  if (consonants.replace(/^ا/, '').length >= LEAST_CONSONANTS) return consonants;
  return bare.replace(HOLLOW, '$1ا$2');
}

/** Says whether two stems of one family are kin, and no mere rhymes: «دخل» and «دخول» are, «عالم» and «علم» are not. */
export function isKin(stem: string, other: string): boolean {
  if (stem === other || NO_WORD.test(stem) || NO_WORD.test(other)) return false;
  if (withoutEnding(stem) === withoutEnding(other)) return true;
  return isVerbOf(stem, other) || isVerbOf(other, stem) || isSpelling(stem, other) || isSpelling(other, stem);
}

function withoutEnding(stem: string): string {
  return stem.replace(ENDING, '');
}

/** Patterns of verbs with those of their nouns; a digit is a letter of the root. */
const VERBAL_NOUNS: readonly (readonly [verb: RegExp, nouns: string])[] = [
  [/^([^اويى])([^اويى])([^اويىةء])$/, '12و3 12ا3 12ا3ة 12ي3 ت12ي3 م12و3'],
  [/^(و)([^اويى])([^اويىةء])$/, '12و3 12ا3 ت12ي3'],
  [/^(.)ا([^اويى])([^اويىةء])$/, '12و3 12ا3 م1ا23ة'],
  [/^م(.)ا([^اويى])([^اويىة])ة$/, 'ت1ا23 12ا3 12و3'],
  [/^ا([^اويى])([^اويى])([^اويىةء])$/, 'ا12ا3'],
  [/^(ا.[^ا][^ا]|است[^ا])([^اويىةء])()$/, '1ا2'],
  [/^ا(..)ا(.)()$/, 'ا1يا2'],
  [/^(.)ا(.)()$/, '1يا2ة 1و2 1ي2'],
];

function isVerbOf(verb: string, noun: string): boolean {
  return VERBAL_NOUNS.some(([pattern, nouns]) => {
    const root = pattern.exec(verb);
    return (
      root !== null &&
      nouns.split(' ').some((form) => form.replace(/\d/g, (place) => root[Number(place)] ?? '') === noun)
    );
  });
}

/** Shorter words have too many kin by chance. */
const LEAST_NAME = 5;

/** Says whether one is the other without one long vowel within: «مكرون» of «ماكرون». */
function isSpelling(short: string, long: string): boolean {
  if (short.length < LEAST_NAME - 1 || long.length !== short.length + 1 || long.length < LEAST_NAME) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at > 0 && 'اوي'.includes(long.charAt(at)) && short.slice(at) === long.slice(at + 1);
}
