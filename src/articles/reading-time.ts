/**
 * Arabic words per minute. Reading aloud reaches about 138 (IReST, Trauzettel-Klosinski 2012); silent reading is
 * faster.
 */
const WORDS_PER_MINUTE = 180;

/** Returns whole minutes, at least one: 90 words are 1, 400 words are 3. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
}
