/** Rows of terms whose products with one another are asked for. */
export interface ProductRows {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** What a row's term is worth when its row answers. */
  readonly values: Float32Array;
  /** What it is worth when its row asks. */
  readonly queries: Float32Array;
}

/**
 * Makes a function that returns how well one row and each of others answer one another: the mean of what the one gives
 * the other when it asks, both ways. All terms of a row are looked at, so it is for the few rows that an index has found.
 * Scratch space is shared between questions.
 */
export function createRowProducts({ starts, terms, values, queries }: ProductRows, termCount: number) {
  const asked = new Float32Array(termCount);
  const answered = new Float32Array(termCount);
  return (row: number, others: Uint32Array): Float64Array => {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let place = start; place < end; place += 1) {
      asked[terms[place] ?? 0] = queries[place] ?? 0;
      answered[terms[place] ?? 0] = values[place] ?? 0;
    }
    const products = new Float64Array(others.length);
    for (let at = 0; at < others.length; at += 1) {
      const other = others[at] ?? 0;
      const last = starts[other + 1] ?? 0;
      let product = 0;
      for (let place = starts[other] ?? 0; place < last; place += 1) {
        const term = terms[place] ?? 0;
        product += (asked[term] ?? 0) * (values[place] ?? 0) + (answered[term] ?? 0) * (queries[place] ?? 0);
      }
      products[at] = product / 2;
    }
    for (let place = start; place < end; place += 1) {
      asked[terms[place] ?? 0] = 0;
      answered[terms[place] ?? 0] = 0;
    }
    return products;
  };
}
