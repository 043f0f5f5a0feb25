import type { Excerpt, MarkedText } from '#search/excerpt.ts';
import type { SearchLabel } from '#search/labels.ts';
import type { Query } from '#search/query.ts';
import type { ResultRow } from '#search/result-rows.ts';

/** What a question has found, as the page needs it. */
export interface Answer {
  readonly documents: readonly number[];
  readonly every: number;
  readonly some: number;
  /** Words that no article has, with what may have been meant. */
  readonly missing: readonly { readonly word: string; readonly nearest: readonly string[] }[];
  /** Whether texts are to be read for a phrase. */
  readonly hasPhrase: boolean;
}

export interface MarkedRow {
  readonly headline: MarkedText;
  readonly excerpt: Excerpt;
}

/** What the page may ask its worker; what comes back for each. */
export interface Requests {
  search: { readonly ask: Query; readonly answer: Answer };
  rows: { readonly ask: readonly number[]; readonly answer: readonly ResultRow[] };
  /** For the words of the last question. */
  mark: { readonly ask: number; readonly answer: MarkedRow };
  /** For the phrases of the last question. */
  phrases: { readonly ask: readonly number[]; readonly answer: readonly boolean[] };
  labels: { readonly ask: string; readonly answer: readonly SearchLabel[] };
}

export type RequestName = keyof Requests;

/** A request as it goes to the worker. */
export type RequestMessage = {
  readonly [N in RequestName]: { readonly id: number; readonly name: N; readonly ask: Requests[N]['ask'] };
}[RequestName];

/** `outdated`: the index was made by another version of the analysis than the script's. */
export type ReplyMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: 'failed' | 'outdated' };
