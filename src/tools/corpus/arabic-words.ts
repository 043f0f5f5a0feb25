import { createRandom, type Random, randomOf } from './seeded-random.ts';

/** The letters of roots, without the weak ones, whose forms change. */
const CONSONANTS = [...'بتجحدرزسشصضطعغفقكلمن'];

/** Common patterns of nouns, adjectives and verbs: 1, 2 and 3 are the letters of the root. */
const PATTERNS =
  '123 12ا3 1ا23 12ي3 12و3 م123 م12و3 م1ا23 ت12ي3 ا12123 است123 ا1ت2ا3 ان12ا3 م12123 12ا3ة 123ة 12ي3ة 1ا23ة م12ا3 ت1ا23 م123ة 1وا23 123اء أ12ا3 123ان ي123 ت123 ن123 123وا 123ت'.split(
    ' ',
  );

const BEFORE = ['', '', '', 'ال', 'ال', 'ال', 'ال', 'وال', 'بال', 'و', 'لل'];
const AFTER = ['', '', '', '', '', 'ات', 'ون', 'ين', 'ها', 'هم', 'ه', 'ية'];

/** The words that make up two fifths of Arabic texts, most frequent first. */
const PARTICLES =
  'في من على إلى أن عن مع التي الذي ما لا هذا هذه بعد قبل بين كان قد لم ذلك كما حتى عند أو ثم كل غير منذ خلال حول'.split(
    ' ',
  );

/** An invented vocabulary, by decreasing frequency. */
export interface Vocabulary {
  readonly particles: readonly string[];
  readonly words: readonly string[];
}

/**
 * Returns `count` different words, formed like Arabic words: a root of three letters in a pattern, with an article,
 * conjunction or ending. They mean nothing, but have realistic length, letters and joins.
 */
export function createVocabulary(count: number, seed: number): Vocabulary {
  const random = createRandom(seed, -2);
  const words = new Set<string>();
  while (words.size < count) words.add(randomOf(random, BEFORE) + createStem(random) + randomOf(random, AFTER));
  return { particles: PARTICLES, words: [...words] };
}

/** Returns `count` different words without article or ending, for names and tags. */
export function createNames(count: number, seed: number): string[] {
  const random = createRandom(seed, -3);
  const names = new Set<string>();
  while (names.size < count)
    names.add(random() < 0.6 ? createStem(random) : `${createStem(random)} ${createStem(random)}`);
  return [...names];
}

function createStem(random: Random): string {
  const first = randomOf(random, CONSONANTS);
  // No Arabic root begins with the same letter twice.
  const second = randomOf(
    random,
    CONSONANTS.filter((letter) => letter !== first),
  );
  const root = [first, second, randomOf(random, CONSONANTS)];
  return randomOf(random, PATTERNS).replace(/[123]/g, (place) => root[Number(place) - 1] ?? '');
}
