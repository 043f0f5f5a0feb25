import type { DocumentTerms, Field } from './document-terms.ts';
import { FIELDS } from './document-terms.ts';
import type { TermRows } from './inverted-index.ts';
import { leastOfGreatest } from './least-of-greatest.ts';
import type { TermStatistics } from './term-statistics.ts';

/** BM25's k1: how soon a repeated term stops adding. */
const TERM_SATURATION = 1.2;

/** How much each field adds to a document's vector; `rest` is about the subject, not the event. */
const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { headline: 0.8, lead: 0.6, text: 1, rest: 0 };

/** Only the weightiest terms of a document are kept: the rest cost time and say little. */
export const DOCUMENT_TERMS = 128;

/**
 * Returns the vector of every document, its weightiest terms with their weights: what describes its event.
 *
 * A weight is BM25's, inverse document frequency times a frequency that saturates, counted in each field on its own.
 * Where BM25 divides by a document's length, each field's vector is brought to the length of the field's weight before
 * they are added, and the sum to length 1: a long text then drowns neither its headline nor its opening, nor other
 * texts. That found far more reports of one event than BM25's own normalisation, whose `b` it makes needless.
 *
 * A vector hangs on its document and on the statistics only, never on what is published later.
 */
export function createDocumentVectors({ termCount, counts }: DocumentTerms, statistics: TermStatistics): TermRows {
  const documentCount = (counts.starts.length - 1) / FIELDS.length;
  const starts = new Uint32Array(documentCount + 1);
  const terms = new Uint32Array(documentCount * DOCUMENT_TERMS);
  const values = new Float32Array(documentCount * DOCUMENT_TERMS);
  const sums = new Float64Array(termCount);
  let length = 0;
  for (let document = 0; document < documentCount; document += 1) {
    const held = addFields(counts, document, statistics.weightsFor(document), sums);
    const norm = 1 / (lengthOf(held, sums) || 1);
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

/** Adds the vectors of a document's fields to `sums`, each brought to its weight, and gives the terms it has. */
function addFields(
  counts: TermRows,
  document: number,
  termWeights: Float64Array,
  sums: Float64Array,
): readonly number[] {
  const held: number[] = [];
  for (let field = 0; field < FIELDS.length; field += 1) {
    const row = document * FIELDS.length + field;
    const start = counts.starts[row] ?? 0;
    const factor = FIELD_FACTORS[field] ?? 0;
    if (factor === 0) continue;
    const weights = weighRow(counts, row, termWeights);
    for (let at = 0; at < weights.length; at += 1) {
      const term = counts.terms[start + at] ?? 0;
      const sum = sums[term] ?? 0;
      if (sum === 0) held.push(term);
      sums[term] = sum + (weights[at] ?? 0) * factor;
    }
  }
  return held;
}

const FIELD_FACTORS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);

/** The weights of one field's terms as a vector of length 1. */
function weighRow({ starts, terms, values }: TermRows, row: number, termWeights: Float64Array): Float64Array {
  const start = starts[row] ?? 0;
  const weights = new Float64Array((starts[row + 1] ?? 0) - start);
  let square = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const frequency = values[start + at] ?? 0;
    const weight = ((termWeights[terms[start + at] ?? 0] ?? 0) * frequency) / (frequency + TERM_SATURATION);
    weights[at] = weight;
    square += weight * weight;
  }
  const factor = 1 / (Math.sqrt(square) || 1);
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * factor;
  return weights;
}

function lengthOf(held: readonly number[], sums: Float64Array): number {
  let square = 0;
  for (const term of held) square += (sums[term] ?? 0) ** 2;
  return Math.sqrt(square);
}

/** The `DOCUMENT_TERMS` terms of greatest sum; of equals those that came first. */
function weightiest(terms: readonly number[], sums: Float64Array): readonly number[] {
  if (terms.length <= DOCUMENT_TERMS) return terms;
  const weights = new Float64Array(terms.length);
  for (let at = 0; at < weights.length; at += 1) weights[at] = sums[terms[at] ?? 0] ?? 0;
  const least = leastOfGreatest(weights, DOCUMENT_TERMS);
  let roomForEquals = DOCUMENT_TERMS;
  for (const weight of weights) if (weight > least) roomForEquals -= 1;
  return terms.filter((term) => {
    const weight = sums[term] ?? 0;
    if (weight !== least) return weight > least;
    roomForEquals -= 1;
    return roomForEquals >= 0;
  });
}
