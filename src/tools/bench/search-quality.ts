import type { Query } from '#search/query.ts';
import type { SearchIndex } from '#search/search-index.ts';
import type { DrawnQuery, Misspelling } from './search-draws.ts';

/** How well questions of one kind are answered. */
export interface FoundScore {
  readonly queries: number;
  /** Share of them with a right article among the first ten. */
  readonly hit: number;
  /** Mean reciprocal rank of the first right one among the first ten, else 0. */
  readonly mrr: number;
  /** How many find nothing at all. */
  readonly empty: number;
}

const FIRST = 10;

/** Returns a question without filters. */
export function plainQuery(text: string): Query {
  return { text, filters: {}, order: 'best', every: false };
}

/** Asks the questions of one kind. */
export async function scoreQueries(index: SearchIndex, drawn: readonly DrawnQuery[]): Promise<FoundScore> {
  let hits = 0;
  let ranks = 0;
  let empty = 0;
  for (const { query, right, ignored } of drawn) {
    const { documents } = await index.search(plainQuery(query));
    if (documents.length === 0) empty += 1;
    const place = documents
      .filter((document) => !ignored.has(document))
      .slice(0, FIRST)
      .findIndex((document) => right.has(document));
    if (place === -1) continue;
    hits += 1;
    ranks += 1 / (place + 1);
  }
  const of = Math.max(1, drawn.length);
  return { queries: drawn.length, hit: hits / of, mrr: ranks / of, empty };
}

export interface PhraseScore {
  readonly phrases: number;
  /** Of how many the article they were taken from is found within so many texts read. */
  readonly found: number;
  /** Texts read until ten articles have the phrase or none is left: median and 95 in a hundred. */
  readonly median: number;
  readonly high: number;
}

/** Texts that are read for a phrase before the reader is asked. */
const TEXTS = 60;

/** Reads texts for quoted phrases, as the page does. */
export async function scorePhrases(index: SearchIndex, drawn: readonly DrawnQuery[]): Promise<PhraseScore> {
  let found = 0;
  const read: number[] = [];
  for (const { query, right } of drawn) {
    const { documents, phrases } = await index.search(plainQuery(query));
    const first = documents.slice(0, TEXTS);
    const has = await index.havePhrases(first, phrases);
    if (first.some((document, at) => has[at] === true && right.has(document))) found += 1;
    let hits = 0;
    const enough = has.findIndex((one) => one && ++hits === FIRST);
    read.push(enough === -1 ? first.length : enough + 1);
  }
  const sorted = read.sort((one, other) => one - other);
  return {
    phrases: drawn.length,
    found,
    median: sorted[sorted.length >> 1] ?? 0,
    high: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

export interface SuggestionScore {
  readonly kind: string;
  readonly words: number;
  /** For how many the word that was meant is proposed first, and among three. */
  readonly first: number;
  readonly among: number;
}

const PROPOSED = 3;

/** Asks for the words that misspelt ones may have meant, by kind of mistake. */
export async function scoreSuggestions(
  index: SearchIndex,
  misspelt: readonly Misspelling[],
): Promise<readonly SuggestionScore[]> {
  const scores = new Map<string, { kind: string; words: number; first: number; among: number }>();
  for (const { kind, right, written } of misspelt) {
    const score = scores.get(kind) ?? { kind, words: 0, first: 0, among: 0 };
    const proposed = await index.suggest(written, PROPOSED);
    score.words += 1;
    if (proposed[0] === right) score.first += 1;
    if (proposed.includes(right)) score.among += 1;
    scores.set(kind, score);
  }
  return [...scores.values()];
}
