/**
 * How well one document answers for another.
 *
 * Each document becomes a vector of term weights, and a score is the product of two vectors times the decay between
 * their dates. A weight is BM25's: inverse document frequency times a frequency that saturates, counted in each field
 * on its own. Where BM25 divides by a document's length, each field's vector is brought to length 1 before they are
 * added: a long text then drowns neither its headline nor its opening, nor other texts. On pairs of reports of one
 * event this found far more than BM25's own normalisation, whose `b` it makes needless.
 */

import type { DocumentTerms, Field, TermKind } from './document-terms.ts';
import { FIELDS, TERM_KINDS } from './document-terms.ts';
import type { TermRows } from './inverted-index.ts';
import { createInvertedIndex, nearestPostings } from './inverted-index.ts';

/** BM25's k1: how soon a repeated term stops adding. */
export const TERM_SATURATION = 0.6;

/** How much each field adds to a document's vector. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { headline: 0.8, lead: 0.6, text: 1 };

/** An exact form weighs more than a stem: stems find, exact forms order. A name weighs more than a word. */
export const TERM_BOOSTS: Readonly<Record<TermKind, number>> = { word: 1, stem: 0.6, name: 1.5 };

/** Only the weightiest terms of a document are kept: the rest cost time and blur the event with its subject. */
export const DOCUMENT_TERMS = 96;

/** Of a longer posting list only so many are looked at, those nearest in time. */
export const NEAREST_POSTINGS = 400;

/** After so many days between two articles a score is worth half. */
export const HALF_LIFE_DAYS = 30;

const DAY = 86_400_000;

/** The best answers for a document, best first, side by side. */
export interface Candidates {
  readonly documents: Uint32Array;
  /** From 0 (nothing in common) to 1 (the same text on the same day). */
  readonly scores: Float64Array;
}

export interface Ranking {
  /** The best documents for a document, at most `limit`, itself left out. Of equals the one of higher number is first. */
  candidatesOf(document: number, limit: number): Candidates;
}

/**
 * Makes a ranking of documents numbered in the order of publication; `epochs` in milliseconds. Scratch space is
 * shared between questions, so a ranking answers one at a time.
 */
export function createRanking(
  documentTerms: DocumentTerms,
  epochs: Float64Array,
  halfLifeDays = HALF_LIFE_DAYS,
): Ranking {
  const vectors = weighTerms(documentTerms);
  const index = createInvertedIndex(vectors, documentTerms.termCount);
  const sums = new Float64Array(epochs.length);
  const touched = new Uint32Array(epochs.length);

  /** Adds up products into `sums`; gives how many documents were touched. */
  function sumProducts(document: number): number {
    let touchedCount = 0;
    const end = vectors.starts[document + 1] ?? 0;
    for (let place = vectors.starts[document] ?? 0; place < end; place += 1) {
      const weight = vectors.values[place] ?? 0;
      const near = nearestPostings(index, vectors.terms[place] ?? 0, document, NEAREST_POSTINGS);
      for (let posting = near.start; posting < near.end; posting += 1) {
        const other = index.documents[posting] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) {
          touched[touchedCount] = other;
          touchedCount += 1;
        }
        sums[other] = sum + weight * (index.values[posting] ?? 0);
      }
    }
    return touchedCount;
  }

  return {
    candidatesOf(document, limit) {
      const epoch = epochs[document] ?? 0;
      const best = createBestOf(limit);
      const touchedCount = sumProducts(document);
      for (let at = 0; at < touchedCount; at += 1) {
        const other = touched[at] ?? 0;
        const sum = sums[other] ?? 0;
        sums[other] = 0;
        // The decay only ever lowers a score: most need not be worked out.
        if (other === document || sum < best.threshold()) continue;
        best.offer(other, sum * 2 ** (-Math.abs((epochs[other] ?? 0) - epoch) / (DAY * halfLifeDays)));
      }
      return best.take();
    },
  };
}

/** Gives the vector of every document: its `DOCUMENT_TERMS` weightiest terms, those of no other document left out. */
export function weighTerms({ termCount, kinds, counts }: DocumentTerms): TermRows {
  const documentCount = (counts.starts.length - 1) / FIELDS.length;
  const idf = inverseDocumentFrequencies(counts, termCount, documentCount);
  for (let term = 0; term < termCount; term += 1) {
    const kind = TERM_KINDS[kinds[term] ?? 0];
    idf[term] = (idf[term] ?? 0) * (kind === undefined ? 0 : TERM_BOOSTS[kind]);
  }

  const starts = new Uint32Array(documentCount + 1);
  const terms = new Uint32Array(documentCount * DOCUMENT_TERMS);
  const values = new Float32Array(documentCount * DOCUMENT_TERMS);
  const sums = new Float64Array(termCount);
  let length = 0;
  for (let document = 0; document < documentCount; document += 1) {
    const held: number[] = [];
    FIELDS.forEach((field, offset) => {
      addField(counts, document * FIELDS.length + offset, FIELD_WEIGHTS[field], idf, sums, held);
    });
    let square = 0;
    for (const term of held) square += (sums[term] ?? 0) ** 2;
    const norm = 1 / Math.sqrt(square || 1);
    for (const term of weightiest(held, sums)) {
      terms[length] = term;
      values[length] = (sums[term] ?? 0) * norm;
      length += 1;
    }
    for (const term of held) sums[term] = 0;
    starts[document + 1] = length;
  }
  return { starts, terms: terms.slice(0, length), values: values.slice(0, length) };
}

/** BM25's idf of every term; 0 for a term that only one document has, since it answers for no other. */
function inverseDocumentFrequencies(counts: TermRows, termCount: number, documentCount: number): Float64Array {
  const frequencies = new Uint32Array(termCount);
  const lastDocuments = new Uint32Array(termCount);
  for (let row = 0; row + 1 < counts.starts.length; row += 1) {
    const document = Math.floor(row / FIELDS.length) + 1;
    const end = counts.starts[row + 1] ?? 0;
    for (let place = counts.starts[row] ?? 0; place < end; place += 1) {
      const term = counts.terms[place] ?? 0;
      if (lastDocuments[term] === document) continue;
      lastDocuments[term] = document;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
    }
  }
  return Float64Array.from(frequencies, (frequency) =>
    frequency < 2 ? 0 : Math.log(1 + (documentCount - frequency + 0.5) / (frequency + 0.5)),
  );
}

/** Adds one field's vector, brought to length `weight`, to `sums`, and the terms that were not there to `held`. */
function addField(
  counts: TermRows,
  row: number,
  weight: number,
  idf: Float64Array,
  sums: Float64Array,
  held: number[],
): void {
  const start = counts.starts[row] ?? 0;
  const end = counts.starts[row + 1] ?? 0;
  const weightAt = (place: number): number => {
    const frequency = counts.values[place] ?? 0;
    return ((idf[counts.terms[place] ?? 0] ?? 0) * frequency * (TERM_SATURATION + 1)) / (frequency + TERM_SATURATION);
  };
  let square = 0;
  for (let place = start; place < end; place += 1) square += weightAt(place) ** 2;
  if (square === 0) return;
  const factor = weight / Math.sqrt(square);
  for (let place = start; place < end; place += 1) {
    const added = weightAt(place) * factor;
    if (added === 0) continue;
    const term = counts.terms[place] ?? 0;
    const sum = sums[term] ?? 0;
    if (sum === 0) held.push(term);
    sums[term] = sum + added;
  }
}

/** The `DOCUMENT_TERMS` terms of greatest sum; of equals those that came first. */
function weightiest(held: readonly number[], sums: Float64Array): readonly number[] {
  if (held.length <= DOCUMENT_TERMS) return held;
  const sorted = Float64Array.from(held, (term) => sums[term] ?? 0).sort();
  const threshold = sorted[sorted.length - DOCUMENT_TERMS] ?? 0;
  let room = DOCUMENT_TERMS;
  for (const sum of sorted) if (sum > threshold) room -= 1;
  return held.filter((term) => {
    const sum = sums[term] ?? 0;
    if (sum !== threshold) return sum > threshold;
    room -= 1;
    return room >= 0;
  });
}

/** Keeps the best few of many in a heap whose root is the worst of them. */
function createBestOf(limit: number) {
  const documents = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;

  const isWorse = (score: number, document: number, at: number): boolean =>
    score < (scores[at] ?? 0) || (score === scores[at] && document < (documents[at] ?? 0));
  const set = (at: number, document: number, score: number): void => {
    documents[at] = document;
    scores[at] = score;
  };
  const copy = (from: number, to: number): void => set(to, documents[from] ?? 0, scores[from] ?? 0);

  function rise(document: number, score: number): void {
    let at = size;
    size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(score, document, parent)) break;
      copy(parent, at);
      at = parent;
    }
    set(at, document, score);
  }

  /** Puts a document at the root and lets it sink. */
  function sink(document: number, score: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(scores[child + 1] ?? 0, documents[child + 1] ?? 0, child)) child += 1;
      if (isWorse(score, document, child)) break;
      copy(child, at);
      at = child;
    }
    set(at, document, score);
  }

  return {
    /** A score below this cannot enter. */
    threshold: (): number => (size < limit ? 0 : (scores[0] ?? 0)),
    offer(document: number, score: number): void {
      if (size < limit) rise(document, score);
      else if (limit > 0 && !isWorse(score, document, 0)) sink(document, score);
    },
    /** Empties the heap, best first. */
    take(): Candidates {
      const count = size;
      const taken = { documents: new Uint32Array(count), scores: new Float64Array(count) };
      for (let at = count - 1; at >= 0; at -= 1) {
        taken.documents[at] = documents[0] ?? 0;
        taken.scores[at] = scores[0] ?? 0;
        size = at;
        sink(documents[at] ?? 0, scores[at] ?? 0);
      }
      return taken;
    },
  };
}
