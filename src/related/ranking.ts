/**
 * How well one document answers for another: the product of their vectors, times the decay between their dates. Knows
 * scores only; what is done with them is decided in `related-articles`.
 */

import type { Candidates } from './best-of.ts';
import { createBestOf } from './best-of.ts';
import { createDecay, HALF_LIFE_DAYS } from './decay.ts';
import type { TermRows } from './inverted-index.ts';
import { createInvertedIndex, nearestPostings } from './inverted-index.ts';
import { leastOfGreatest } from './least-of-greatest.ts';

/** Of a document's terms only the weightiest ask: the rest blur its event with its subject. */
const QUERY_TERMS = 64;

/** Of a longer posting list only so many are looked at, those nearest in time. */
const NEAREST_POSTINGS = 256;

export interface RankingOptions {
  readonly halfLifeDays?: number;
  /** What each term of a row is worth when its row asks; what it answers with, unless given. */
  readonly queries?: Float32Array;
  /** So many of a document's terms ask, the weightiest. */
  readonly queryTerms?: number;
}

export interface Ranking {
  /**
   * The best documents for a document, at most `limit`, itself left out; scores from 0 (nothing in common) to 1 (the
   * same on the same day). Of equals the one of higher number comes first.
   */
  candidatesOf(document: number, limit: number): Candidates;
}

/**
 * Makes a ranking of documents numbered in the order of publication; `epochs` in milliseconds. Scratch space is
 * shared between questions, so a ranking answers one at a time.
 */
export function createRanking(
  vectors: TermRows,
  termCount: number,
  epochs: Float64Array,
  { halfLifeDays = HALF_LIFE_DAYS, queries = vectors.values, queryTerms = QUERY_TERMS }: RankingOptions = {},
): Ranking {
  const index = createInvertedIndex(vectors, termCount);
  const decay = createDecay(epochs, halfLifeDays);
  const sums = new Float32Array(epochs.length);
  const touched = new Uint32Array(epochs.length);

  /** Adds up products into `sums`; gives how many documents were touched. */
  function sumProducts(document: number): number {
    let touchedCount = 0;
    const start = vectors.starts[document] ?? 0;
    const end = vectors.starts[document + 1] ?? 0;
    const leastWeight = leastOfGreatest(queries.slice(start, end), queryTerms);
    for (let place = start; place < end; place += 1) {
      const weight = queries[place] ?? 0;
      if (weight < leastWeight) continue;
      const near = nearestPostings(index, vectors.terms[place] ?? 0, document, NEAREST_POSTINGS);
      for (let posting = near.start; posting < near.end; posting += 1) {
        const other = index.documents[posting] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) {
          touched[touchedCount] = other;
          touchedCount += 1;
        }
        sums[other] = sum + weight * (index.values[posting] ?? 0);
      }
    }
    return touchedCount;
  }

  return {
    candidatesOf(document, limit) {
      const best = createBestOf(limit);
      const touchedCount = sumProducts(document);
      for (let at = 0; at < touchedCount; at += 1) {
        const other = touched[at] ?? 0;
        const sum = sums[other] ?? 0;
        sums[other] = 0;
        // The decay only ever lowers a score: most need not be worked out.
        if (other === document || sum < best.threshold()) continue;
        best.offer(other, sum * decay(document, other));
      }
      return best.take();
    },
  };
}
