/** After so many days between two articles a score is worth half. */
export const HALF_LIFE_DAYS = 30;

/**
 * Where so many articles take longer than the half-life, their time is the half-life: a month of a daily paper is much
 * news, in a small edition it is two articles, and what lies a year back is as good a neighbour.
 */
export const HALF_LIFE_ARTICLES = 100;

const DAY = 86_400_000;

/** Returns what a score for a document is worth, by the time to the other document. */
export type Decay = (document: number, other: number) => number;

/** Makes the decay of scores among documents in the order of publication; `epochs` in milliseconds. */
export function createDecay(epochs: Float64Array, halfLifeDays = HALF_LIFE_DAYS): Decay {
  let asked = -1;
  let rate = 0;
  return (document, other) => {
    if (document !== asked) {
      asked = document;
      // As 2 ** (-age / halfLife), for which the engine takes five times as long.
      rate = -Math.LN2 / Math.max(halfLifeDays * DAY, timeUpTo(epochs, document, HALF_LIFE_ARTICLES));
    }
    return Math.exp(Math.abs((epochs[other] ?? 0) - (epochs[document] ?? 0)) * rate);
  };
}

/**
 * Returns the time that the `count` documents up to one took, or for the first documents the first `count`. A document
 * published later changes it for none but those.
 */
function timeUpTo(epochs: Float64Array, document: number, count: number): number {
  const first = Math.max(0, document - count + 1);
  const last = Math.min(epochs.length, first + count) - 1;
  return (epochs[last] ?? 0) - (epochs[first] ?? 0);
}
