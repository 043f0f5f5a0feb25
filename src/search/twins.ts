/**
 * Names that some write in one word and some in two: «فيسبوك» and «فيس بوك», «نيويورك» and «نيو يورك». They are asked for
 * where a question finds little, and only for rare words, since each costs requests.
 */
import type { Postings } from './postings.ts';
import type { AskedTerm, AskedWord, PlacedPostings } from './rank.ts';
import { type TermAnalyzer, textTerms } from './search-terms.ts';

/** A word that more than this share of the articles have is no half of a name; one half is as rare as a misspelling. */
const RARE_SHARE = 0.005;
const RARE_COUNT = 5;
/** Each half of a split word has as many letters at least. */
const LEAST_HALF = 3;
const LONGEST_SPLIT = 12;

export interface TwinOptions {
  /** How many documents there are. */
  readonly count: number;
  readonly placesOf: (stem: string) => Promise<readonly PlacedPostings[]>;
  readonly analyzer: TermAnalyzer;
}

/** Returns the words with what is found of them joined or split; the same array where nothing is. */
export async function askTwins(words: readonly AskedWord[], options: TwinOptions): Promise<readonly AskedWord[]> {
  const rare = Math.max(RARE_COUNT, options.count * RARE_SHARE);
  const found = await Promise.all(
    words.map(async (word, at) => {
      if (word.weight !== 1 || frequencyOf(word) > rare) return [];
      const next = words[at + 1];
      const before = words[at - 1];
      const joined = await Promise.all([
        joinedWith(word, next, rare, options),
        before === undefined ? [] : joinedWith(before, word, rare, options),
      ]);
      return [...joined.flat(), ...(frequencyOf(word) === 0 ? await splitOf(word.word, options) : [])];
    }),
  );
  if (found.every(({ length }) => length === 0)) return words;
  return words.map((word, at) => ({ ...word, terms: [...word.terms, ...(found[at] ?? [])] }));
}

function frequencyOf({ terms }: AskedWord): number {
  return terms.reduce((sum, { places }) => sum + places.reduce((all, { postings }) => all + postings.frequency, 0), 0);
}

async function joinedWith(
  one: AskedWord,
  other: AskedWord | undefined,
  rare: number,
  { placesOf, analyzer }: TwinOptions,
): Promise<AskedTerm[]> {
  if (other === undefined) return [];
  const [less = 0, more = 0] = [frequencyOf(one), frequencyOf(other)].sort((fewer, many) => fewer - many);
  if (less > RARE_COUNT || more > rare) return [];
  const stems = textTerms(one.word + other.word, analyzer).flatMap(({ stems: keys }) => keys);
  const terms = await Promise.all(stems.map(async (stem) => ({ worth: 1, places: await placesOf(stem) })));
  return terms.filter(({ places }) => places.length > 0);
}

/** The documents that have both halves of a word. */
async function splitOf(word: string, { placesOf, analyzer }: TwinOptions): Promise<AskedTerm[]> {
  if (word.length > LONGEST_SPLIT) return [];
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * LEAST_HALF + 1) }, (_, at) => at + LEAST_HALF);
  const found = await Promise.all(
    cuts.map(async (cut) => {
      const halves = [word.slice(0, cut), word.slice(cut)].map(
        (half) => textTerms(half, analyzer)[0]?.stems[0] ?? half,
      );
      const [first = [], second = []] = await Promise.all(halves.map(placesOf));
      return first.flatMap((place) => {
        const other = second.find((one) => one.first === place.first);
        const both = other === undefined ? undefined : inBoth(word, place.postings, other.postings);
        return both === undefined ? [] : [{ first: place.first, postings: both }];
      });
    }),
  );
  return found.filter((places) => places.length > 0).map((places) => ({ worth: 1, places }));
}

function inBoth(word: string, one: Postings, other: Postings): Postings | undefined {
  const others = new Set(other.documents);
  const kept = Array.from(one.documents.keys()).filter((at) => others.has(one.documents[at] ?? -1));
  if (kept.length === 0) return undefined;
  return {
    stem: one.stem,
    forms: [word],
    frequency: kept.length,
    documents: Uint32Array.from(kept, (at) => one.documents[at] ?? 0),
    impacts: Uint8Array.from(kept, (at) => one.impacts[at] ?? 0),
    formOf: new Uint16Array(kept.length),
  };
}
