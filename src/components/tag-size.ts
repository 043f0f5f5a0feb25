/** Returns the size, 1 to 6, of a tag used `count` times in a cloud whose most used tag has `most`. */
export function tagSize(count: number, most: number): number {
  if (most <= 1 || count <= 1) return 1;
  return 1 + Math.round((5 * Math.log(count)) / Math.log(most));
}
