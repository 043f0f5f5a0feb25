/** Returns numbers from 0 to below 1, the same ones for the same seed on every machine (mulberry32, public domain). */
export type Random = () => number;

/** Makes a source of numbers for a seed and a stream: each article has its own stream, whatever is made before it. */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Returns a whole number from `least` to `most`, both included. */
export function randomWhole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Returns one of the values. Throws when there is none. */
export function randomOf<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('there is nothing to choose from');
  return value;
}

/** Ranks the head of a distribution is flattened by (Mandelbrot), so that the first word is not everywhere. */
const SHIFT = 8;

/**
 * Returns a rank from 0 to `count - 1`, drawn as words are in a language: the chance falls as 1/(rank + 8).
 * The inverse of the distribution's integral, so one power a draw and no table.
 */
export function zipfRank(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(SHIFT * (1 + count / SHIFT) ** random() - SHIFT));
}
