import type { Partners } from './event-pairs.ts';

/** How well a method found related articles. */
export interface RetrievalScore {
  readonly queries: number;
  /** Share of the articles that have a partner among their first five. */
  readonly hit: number;
  /** Mean reciprocal rank of the first partner among the first five, else 0. */
  readonly mrr: number;
}

const FIRST = 5;

/** Scores ranked lists; `ignored` answers (near copies) are removed before the first five are taken. */
export function scoreRetrieval(
  rankedFor: (query: number) => readonly number[],
  partners: Partners,
  ignored: Partners,
): RetrievalScore {
  let hit = 0;
  let mrr = 0;
  for (const [query, right] of partners) {
    const copies = ignored.get(query);
    const first = rankedFor(query)
      .filter((answer) => !copies?.has(answer))
      .slice(0, FIRST);
    const place = first.findIndex((answer) => right.has(answer));
    if (place >= 0) {
      hit += 1;
      mrr += 1 / (place + 1);
    }
  }
  const queries = partners.size;
  return { queries, hit: queries === 0 ? 0 : hit / queries, mrr: queries === 0 ? 0 : mrr / queries };
}
