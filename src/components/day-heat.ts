/** Returns the dot size, 0 to 5, of a day with `count` articles in a month whose maximum is `most`. */
export function dayHeat(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  return Math.max(1, Math.ceil((5 * Math.min(count, most)) / most));
}
