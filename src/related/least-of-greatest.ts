/**
 * Returns the least of the `count` greatest values, or -Infinity where there are no more than that; reorders the values.
 * Hoare's quickselect: the values need not be sorted to know which of them are the weightiest.
 */
export function leastOfGreatest(values: Float64Array | Float32Array, count: number): number {
  if (values.length <= count) return -Infinity;
  if (count < 1) return Infinity;
  const target = values.length - count;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return values[target] ?? -Infinity;
}
