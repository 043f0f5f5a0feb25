import type { DocumentTerms } from './document-terms.ts';
import { FIELDS, TERM_KINDS } from './document-terms.ts';
import { createTermStatistics } from './term-statistics.ts';

/** Of a headline so many of its rarest words tell one event from another: its names and figures. */
const TELLING_WORDS = 4;
const STEM = TERM_KINDS.indexOf('stem');
const HEADLINE = FIELDS.indexOf('headline');

/**
 * Returns a function that says whether two similar reports may be of one event. A template is not an event: market closes,
 * condolences and receptions of one day are written in the same words, but the names and figures of the one's headline
 * are nowhere in the other, nor the other way round. Where a headline has too few words to decide, they may be.
 */
export function createEventCheck(terms: DocumentTerms, epochs: Float64Array): (one: number, other: number) => boolean {
  const statistics = createTermStatistics(terms, epochs);
  const telling = Array.from(epochs, (_, document) => tellingTerms(terms, document, statistics.weightsFor(document)));
  const holds = (document: number, wanted: readonly number[]): boolean => {
    const end = terms.counts.starts[(document + 1) * FIELDS.length] ?? 0;
    for (let place = terms.counts.starts[document * FIELDS.length] ?? 0; place < end; place += 1)
      if (wanted.includes(terms.counts.terms[place] ?? 0)) return true;
    return false;
  };
  return (one, other) => {
    const [ofOne = [], ofOther = []] = [telling[one], telling[other]];
    if (ofOne.length < TELLING_WORDS || ofOther.length < TELLING_WORDS) return true;
    return holds(other, ofOne) || holds(one, ofOther);
  };
}

/** The stems of a document's headline of greatest weight. */
function tellingTerms({ kinds, counts }: DocumentTerms, document: number, weights: Float64Array): readonly number[] {
  const row = document * FIELDS.length + HEADLINE;
  const stems = Array.from(counts.terms.subarray(counts.starts[row], counts.starts[row + 1])).filter(
    (term) => kinds[term] === STEM,
  );
  return stems.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other).slice(0, TELLING_WORDS);
}
