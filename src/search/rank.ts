/** Lists of documents as one ranking; no files are asked for here. */
import { MAX_IMPACT, type Postings } from './postings.ts';

/** What a stem is worth beside the very word, which is worth 1. */
const STEM_WEIGHT = 0.5;

/** How much of a word a document has that has only kin of it. */
const KIN_CREDIT = 0.3;

/** Where a term stands in one segment, whose first document has this number in the whole. */
export interface PlacedPostings {
  readonly first: number;
  readonly postings: Postings;
}

/** A term that stands for a word of the question: its stem, its other reading, or a kin of it. */
export interface AskedTerm {
  /** What it is worth: 1, or less for a kin. */
  readonly worth: number;
  readonly places: readonly PlacedPostings[];
}

/** A word of the question with all that is asked for it. */
export interface AskedWord {
  /** As folded: a document that has it as written is worth more. */
  readonly word: string;
  readonly weight: number;
  readonly terms: readonly AskedTerm[];
}

/** The documents that have any of the words, the best first. */
export interface Ranking {
  readonly documents: readonly number[];
  /** What of the question each has, by its place in `documents`: 1 for every word. */
  readonly shares: readonly number[];
  /** How many have every word; they need not come first. */
  readonly every: number;
}

export interface RankOptions {
  /** How many documents there are. */
  readonly count: number;
  /** 1 where a document may be shown; undefined: all may. */
  readonly allowed?: Uint8Array | undefined;
}

/**
 * Returns the ranking of documents for the words of a question. A document's score is the sum over the words, times the
 * share of the question it has; of equal ones the newer comes first.
 */
export function rank(words: readonly AskedWord[], { count, allowed }: RankOptions): Ranking {
  const scores = new Float32Array(count);
  const credit = new Float32Array(count);
  const had = new Float32Array(count);
  const asked = words.reduce((sum, { weight }) => sum + weightOf(weight), 0);
  const best: BestOfWord = { score: new Float32Array(count), credit: new Float32Array(count) };
  for (const { word, weight, terms } of words) {
    const touched: number[] = [];
    for (const term of terms) addTerm(word, term, { best, touched, count });
    for (const document of touched) {
      scores[document] = (scores[document] ?? 0) + weightOf(weight) * (best.score[document] ?? 0);
      credit[document] = (credit[document] ?? 0) + weightOf(weight) * (best.credit[document] ?? 0);
      had[document] = (had[document] ?? 0) + weightOf(weight);
      best.score[document] = 0;
      best.credit[document] = 0;
    }
  }
  const found: number[] = [];
  for (let document = 0; document < count; document += 1) {
    if (had[document] === 0 || allowed?.[document] === 0) continue;
    scores[document] = ((scores[document] ?? 0) * (credit[document] ?? 0)) / asked;
    found.push(document);
  }
  found.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || other - one);
  const shares = found.map((document) => toShare(had[document] ?? 0, asked));
  return { documents: found, shares, every: shares.filter((share) => share === 1).length };
}

/** What each document gets for one word: the best of the word's terms. */
interface BestOfWord {
  readonly score: Float32Array;
  readonly credit: Float32Array;
}

/** The part of a question a document has; sums of small weights are not exact. */
function toShare(had: number, asked: number): number {
  return had / asked > 0.999 ? 1 : had / asked;
}

/** A stop word counts only where there are nothing but stop words. */
function weightOf(weight: number): number {
  return weight === 0 ? 1 : weight;
}

function addTerm(
  word: string,
  { worth, places }: AskedTerm,
  { best, touched, count }: { readonly best: BestOfWord; readonly touched: number[]; readonly count: number },
): void {
  const frequency = places.reduce((sum, { postings }) => sum + postings.frequency, 0);
  const exact = places.reduce((sum, { postings }) => sum + exactCount(word, postings), 0);
  const stemWorth = worth * STEM_WEIGHT * rarity(frequency, count);
  const exactWorth = worth * rarity(exact, count);
  const credit = worth === 1 ? 1 : KIN_CREDIT;
  for (const { first, postings } of places) {
    const form = postings.forms.indexOf(word);
    postings.documents.forEach((number, at) => {
      const document = first + number;
      const impact = ((postings.impacts[at] ?? 0) + 1) / (MAX_IMPACT + 1);
      const score = impact * (stemWorth + (postings.formOf[at] === form ? exactWorth : 0));
      if (best.score[document] === 0) touched.push(document);
      best.score[document] = Math.max(best.score[document] ?? 0, score);
      best.credit[document] = Math.max(best.credit[document] ?? 0, credit);
    });
  }
}

function exactCount(word: string, { forms, formOf, frequency }: Postings): number {
  const form = forms.indexOf(word);
  if (form === -1) return 0;
  if (forms.length === 1) return frequency;
  let count = 0;
  for (const one of formOf) if (one === form) count += 1;
  return count;
}

/** How much it tells that a document has what so many of all have (BM25). */
function rarity(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
