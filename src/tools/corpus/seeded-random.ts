/** Returns numbers in [0, 1), equal for the same seed on every machine (mulberry32, public domain). */
export type Random = () => number;

/**
 * Creates a generator for a seed and a stream: each article has its own stream, so the order of generation does not
 * matter.
 */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Returns an integer from `least` to `most`, both included. */
export function randomWhole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Returns one of the values. Throws if there is none. */
export function randomOf<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('there is nothing to choose from');
  return value;
}

/** Flattens the head of the distribution (Mandelbrot), so that the first word is not everywhere. */
const SHIFT = 8;

/**
 * Returns a rank from 0 to `count - 1` with the distribution of words in a language: the probability is proportional to
 * 1/(rank + 8). Uses the inverse of the integral, so one power per draw and no table.
 */
export function zipfRank(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(SHIFT * (1 + count / SHIFT) ** random() - SHIFT));
}
