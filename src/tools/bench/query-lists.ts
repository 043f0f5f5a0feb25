import { type AnalyzedText, createAnalyzer } from '#arabic/analyze.ts';
import { fold } from '#arabic/normalize.ts';
import { tokenize } from '#arabic/tokenize.ts';
import type { Share } from './stemming-score.ts';

/** A line of a list of queries: the query and the texts it is tried on. */
export interface QueryCase {
  readonly query: string;
  readonly texts: readonly string[];
}

/** How a text becomes terms, with what each is worth. */
export type ToTerms = (text: string) => ReadonlyMap<string, number>;

/** What a text must be among to count as found. */
const FOUND_WITHIN = 5;
/** What a stem is worth beside the word as folded. */
const STEM_WEIGHT = 0.8;

/** Returns the cases of a list: `query | text | text`, and lines of comment that begin with `#`, a space behind it. */
export function parseQueryList(list: string): QueryCase[] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => {
      const [query = '', ...texts] = line.split('|').map((part) => part.trim());
      if (query === '' || texts.length === 0) throw new Error(`a query or its text is missing: ${line}`);
      return { query, texts };
    });
}

/** Returns the analysis that search and related lists share, as terms: words as folded, and their stems. */
export function analysisTerms(): ToTerms {
  const analyzer = createAnalyzer();
  return (text) => weigh(analyzer.analyze(text));
}

/** Returns terms by folding alone: the baseline. */
export function foldedTerms(): ToTerms {
  return (text) => new Map(tokenize(text).map((word) => [fold(word), 1]));
}

function weigh({ words, stems, weights, others }: AnalyzedText): Map<string, number> {
  const terms = new Map<string, number>();
  words.forEach((word, at) => {
    const weight = weights[at] || 1;
    terms.set(word, weight);
    terms.set(`=${stems[at]}`, STEM_WEIGHT * weight);
  });
  for (const other of others) terms.set(`=${other}`, STEM_WEIGHT);
  return terms;
}

/** Counts the queries that find their text among the first five of all texts of the lists. A tie counts against it. */
export function scoreFound(cases: readonly QueryCase[], corpus: readonly QueryCase[], toTerms: ToTerms): Share {
  const rank = createRanking(
    corpus.flatMap(({ texts }) => texts),
    toTerms,
  );
  const found = cases.filter(({ query, texts: [text = ''] }) => {
    const scores = rank(query);
    const own = scores.get(text) ?? 0;
    return own > 0 && [...scores.values()].filter((score) => score >= own).length <= FOUND_WITHIN;
  });
  return { count: found.length, of: cases.length };
}

/** Counts the queries for which the first of two texts scores higher. */
export function scoreOrders(cases: readonly QueryCase[], toTerms: ToTerms): Share {
  const rank = createRanking(
    cases.flatMap(({ texts }) => texts),
    toTerms,
  );
  const right = cases.filter(({ query, texts: [better = '', worse = ''] }) => {
    const scores = rank(query);
    return (scores.get(better) ?? 0) > (scores.get(worse) ?? 0);
  });
  return { count: right.length, of: cases.length };
}

/** Sums what the terms of a query are worth in each text, rare ones more. */
function createRanking(texts: readonly string[], toTerms: ToTerms): (query: string) => ReadonlyMap<string, number> {
  const analyzed = new Map(texts.map((text) => [text, toTerms(text)]));
  const counts = new Map<string, number>();
  for (const terms of analyzed.values()) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (query) => {
    const asked = toTerms(query);
    const scores = new Map<string, number>();
    for (const [text, terms] of analyzed) {
      let score = 0;
      for (const [term, weight] of asked) {
        const count = counts.get(term) ?? 0;
        if (terms.has(term)) score += weight * Math.log(1 + (analyzed.size - count + 0.5) / (count + 0.5));
      }
      if (score > 0) scores.set(text, score);
    }
    return scores;
  };
}
