import type { DocumentTerms, TermKind } from './document-terms.ts';
import { FIELDS, TERM_KINDS } from './document-terms.ts';

/**
 * How much each kind of term counts. The same form is the same stem too, so it counts for both: stems find, exact forms
 * order. A name counts for more than a word.
 */
const TERM_BOOSTS: Readonly<Record<TermKind, number>> = { word: 1, stem: 0.8, name: 1.5 };

/** The first articles of an archive share one statistics: a month of a young paper says nothing. */
export const FIRST_DOCUMENTS = 1000;

export interface TermStatistics {
  /**
   * Returns the weight of every term for a document: its kind's boost times the inverse document frequency. To be asked
   * for documents in ascending order; the array is the same one each time.
   */
  weightsFor(document: number): Float64Array;
}

/**
 * Makes the word statistics of an archive, frozen by month: an article's are those of the archive up to the start of
 * its month. A new article then changes the weights of no older one, so that lists change only where it belongs.
 */
export function createTermStatistics(
  { termCount, kinds, counts }: DocumentTerms,
  epochs: Float64Array,
): TermStatistics {
  const boosts = Float64Array.from(kinds, (kind) => TERM_BOOSTS[TERM_KINDS[kind] ?? 'word']);
  const frequencies = new Uint32Array(termCount);
  const lastDocuments = new Uint32Array(termCount);
  const weights = new Float64Array(termCount);
  let counted = 0;
  let month = Number.NaN;

  const count = (end: number): void => {
    for (; counted < end; counted += 1) {
      const last = counts.starts[(counted + 1) * FIELDS.length] ?? 0;
      for (let place = counts.starts[counted * FIELDS.length] ?? 0; place < last; place += 1) {
        const term = counts.terms[place] ?? 0;
        if (lastDocuments[term] === counted + 1) continue;
        lastDocuments[term] = counted + 1;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
    }
  };
  const weigh = (): void => {
    for (let term = 0; term < termCount; term += 1) {
      const frequency = frequencies[term] ?? 0;
      weights[term] = (boosts[term] ?? 1) * Math.log(1 + (counted - frequency + 0.5) / (frequency + 0.5));
    }
  };

  return {
    weightsFor(document) {
      const own = monthOf(epochs[document] ?? 0);
      if (own === month) return weights;
      month = own;
      const end = Math.max(document, Math.min(FIRST_DOCUMENTS, epochs.length));
      if (end !== counted) {
        count(end);
        weigh();
      }
      return weights;
    },
  };
}

/** Months since the year 0, in UTC. */
function monthOf(epoch: number): number {
  const date = new Date(epoch);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
