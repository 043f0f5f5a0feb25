import { createInvertedIndex, createTermRowsBuilder } from '#related/inverted-index.ts';

/** The textbook parameters, without tuning. */
const K1 = 1.2;
const B = 0.75;
const DAY = 86_400_000;

export interface PlainDocument {
  readonly epoch: number;
  readonly terms: readonly string[];
}

/**
 * Creates a plain BM25 over whole documents, queried with all their words: the baseline for `related`. No
 * approximations. `halfLifeDays` of Infinity disables decay.
 */
export function createPlainBm25(
  documents: readonly PlainDocument[],
  halfLifeDays: number,
): (query: number, limit: number) => readonly number[] {
  const numbers = new Map<string, number>();
  const builder = createTermRowsBuilder();
  for (const { terms } of documents) {
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      builder.add(number, 1);
    }
    builder.endRow();
  }
  const rows = builder.finish();
  const index = createInvertedIndex(rows, numbers.size);
  const lengths = documents.map(({ terms }) => terms.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length) || 1;

  return (query, limit) => {
    const scores = new Map<number, number>();
    const end = rows.starts[query + 1] ?? 0;
    for (let place = rows.starts[query] ?? 0; place < end; place += 1) {
      const term = rows.terms[place] ?? 0;
      const [start, stop] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0];
      const idf = Math.log(1 + (documents.length - (stop - start) + 0.5) / (stop - start + 0.5));
      for (let posting = start; posting < stop; posting += 1) {
        const other = index.documents[posting] ?? 0;
        const frequency = index.values[posting] ?? 0;
        const norm = K1 * (1 - B + (B * (lengths[other] ?? 0)) / average);
        const score = (rows.values[place] ?? 0) * idf * ((frequency * (K1 + 1)) / (frequency + norm));
        scores.set(other, (scores.get(other) ?? 0) + score);
      }
    }
    scores.delete(query);
    const epoch = documents[query]?.epoch ?? 0;
    return [...scores]
      .map(([other, score]) => {
        const days = Math.abs((documents[other]?.epoch ?? 0) - epoch) / DAY;
        return { other, score: score * 2 ** (-days / halfLifeDays) };
      })
      .sort((one, other) => other.score - one.score || one.other - other.other)
      .slice(0, limit)
      .map(({ other }) => other);
  };
}
