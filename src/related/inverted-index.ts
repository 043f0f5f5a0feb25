/**
 * Terms and postings in typed arrays; knows nothing of words and nothing of scores.
 *
 * Documents are numbered in the order of publication: a posting list is then sorted by date without further work, and
 * the postings nearest in time are a window around a document's own place in its list. Rows and postings are laid out
 * as compressed sparse rows: all entries in one array, and one array of where each row starts.
 */

/** Rows of (term, value): row `r` is from `starts[r]` to `starts[r + 1]`, each term at most once. */
export interface TermRows {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

/** Postings of every term: those of `t` are from `starts[t]` to `starts[t + 1]`, by ascending document. */
export interface InvertedIndex {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** The value the term has in the document. */
  readonly values: Float32Array;
}

/** Gathers rows one after the other, for who does not know how many there will be. */
export interface TermRowsBuilder {
  /** Adds to a term's value in the row at hand. */
  add(term: number, value: number): void;
  /** Closes the row at hand. */
  endRow(): void;
  /** Returns the closed rows. */
  finish(): TermRows;
}

const FIRST_CAPACITY = 1 << 12;

/** Makes a builder without rows; it holds its own state and is used once. */
export function createTermRowsBuilder(): TermRowsBuilder {
  const starts: number[] = [0];
  let terms = new Uint32Array(FIRST_CAPACITY);
  let values = new Float32Array(FIRST_CAPACITY);
  // One past the place of a term; a place in an earlier row means: not in this one.
  let lastPlaces = new Uint32Array(FIRST_CAPACITY);
  let rowStart = 0;
  let length = 0;

  return {
    add(term, value) {
      if (term >= lastPlaces.length) {
        const larger = new Uint32Array(Math.max(term + 1, lastPlaces.length * 2));
        larger.set(lastPlaces);
        lastPlaces = larger;
      }
      const place = lastPlaces[term] ?? 0;
      if (place > rowStart) {
        values[place - 1] = (values[place - 1] ?? 0) + value;
        return;
      }
      if (length === terms.length) {
        const moreTerms = new Uint32Array(length * 2);
        moreTerms.set(terms);
        terms = moreTerms;
        const moreValues = new Float32Array(length * 2);
        moreValues.set(values);
        values = moreValues;
      }
      terms[length] = term;
      values[length] = value;
      length += 1;
      lastPlaces[term] = length;
    },
    endRow() {
      starts.push(length);
      rowStart = length;
    },
    finish() {
      return { starts: Uint32Array.from(starts), terms: terms.slice(0, rowStart), values: values.slice(0, rowStart) };
    },
  };
}

/** Turns rows of terms into postings, in two passes: count how many each term has, then fill. */
export function createInvertedIndex(rows: TermRows, termCount: number): InvertedIndex {
  const starts = new Uint32Array(termCount + 1);
  for (const term of rows.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const next = starts.slice();
  const documents = new Uint32Array(rows.terms.length);
  const values = new Float32Array(rows.terms.length);
  for (let document = 0; document + 1 < rows.starts.length; document += 1) {
    const end = rows.starts[document + 1] ?? 0;
    for (let place = rows.starts[document] ?? 0; place < end; place += 1) {
      const term = rows.terms[place] ?? 0;
      const posting = next[term] ?? 0;
      next[term] = posting + 1;
      documents[posting] = document;
      values[posting] = rows.values[place] ?? 0;
    }
  }
  return { starts, documents, values };
}

/**
 * Returns the place of the postings of a term that are nearest to a document: of a list longer than `limit` the block of
 * half as many that the document's own place is in, and the blocks on both sides. Blocks are counted from the list's
 * beginning, so a new document at its end moves none of them.
 */
export function nearestPostings(
  index: InvertedIndex,
  term: number,
  document: number,
  limit: number,
): { readonly start: number; readonly end: number } {
  const first = index.starts[term] ?? 0;
  const last = index.starts[term + 1] ?? 0;
  if (last - first <= limit) return { start: first, end: last };
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  const size = Math.max(1, limit >>> 1);
  const block = Math.floor((low - first) / size);
  const start = first + Math.max(0, block - 1) * size;
  return { start, end: Math.min(last, start + 3 * size) };
}
