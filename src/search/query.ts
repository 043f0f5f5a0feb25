/** What a reader asks for: as typed, as an address keeps it, and as terms. */
import { fold } from '#arabic/normalize.ts';
import { tokenize } from '#arabic/tokenize.ts';
import { FACET_KINDS, type FacetKind } from './search-document.ts';
import { type TermAnalyzer, textTerms, type WordTerm } from './search-terms.ts';

const FILTER_KINDS = [...FACET_KINDS, 'year'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

type Order = 'best' | 'newest';

/** A question to the index, as the page and its address keep it. */
export interface Query {
  readonly text: string;
  /** Slug by kind; of the year its number. */
  readonly filters: Readonly<Partial<Record<FilterKind, string>>>;
  readonly order: Order;
  /** Whether only articles with every word are wanted. */
  readonly every: boolean;
}

/** Longer questions are cut: nobody types them, and each word costs a request. */
export const MAX_QUERY_LETTERS = 300;
export const MAX_QUERY_WORDS = 16;

/** Returns the question an address asks: `?q=قمة&section=climate&order=newest&match=all`. */
export function readQuery(parameters: URLSearchParams): Query {
  const filters: Partial<Record<FilterKind, string>> = {};
  for (const kind of FILTER_KINDS) {
    const value = cleanLine(parameters.get(kind) ?? '').normalize('NFC');
    if (value !== '') filters[kind] = value;
  }
  return {
    text: cleanLine(askedText(parameters)),
    filters,
    order: parameters.get('order') === 'newest' ? 'newest' : 'best',
    every: parameters.get('match') === 'all',
  };
}

/** What an app shares has its address in it, which no article has; where it is nothing else, the title of it is asked. */
function askedText(parameters: URLSearchParams): string {
  const text = parameters.get('q') ?? '';
  const words = text.replace(/https?:\/\/\S+/gi, ' ').trim();
  return words || parameters.get('title') || text;
}

/** Returns what of an address asks the question: what is as usual is left out. */
export function writeQuery({ text, filters, order, every }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const kind of FILTER_KINDS) if (filters[kind] !== undefined) parameters.set(kind, filters[kind]);
  if (order !== 'best') parameters.set('order', order);
  if (every) parameters.set('match', 'all');
  return parameters;
}

/** One line of text fit to be shown and asked: no controls, no marks of direction, no lone halves of letters. */
function cleanLine(text: string): string {
  const clean = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
  return Array.from(clean).slice(0, MAX_QUERY_LETTERS).join('').trim();
}

/** A question's text as the index is asked for it. */
export interface QueryTerms {
  /** Each once, in the order written. */
  readonly words: readonly WordTerm[];
  /** The quoted phrases, as folded words. */
  readonly phrases: readonly (readonly string[])[];
}

const QUOTED = /«([^«»]+)»|["“”„]([^"“”„]+)["“”]/g;

/**
 * Returns the terms of a text. Words that never tell of the subject are left out, unless there is nothing else: a question
 * is never empty of terms because its words are common.
 */
export function queryTerms(text: string, analyzer: TermAnalyzer): QueryTerms {
  const found = textTerms(text, analyzer);
  const telling = found.filter(({ weight }) => weight > 0);
  const words = new Map<string, WordTerm>();
  for (const word of telling.length > 0 ? telling : found) {
    const key = word.stems[0] ?? word.word;
    if (!words.has(key) && words.size < MAX_QUERY_WORDS) words.set(key, word);
  }
  const phrases = Array.from(text.matchAll(QUOTED), ([, one, other]) => foldedWords(one ?? other ?? ''));
  return { words: [...words.values()], phrases: phrases.filter(({ length }) => length > 1) };
}

/** Returns the words of a text as a phrase is compared with them. */
export function foldedWords(text: string): string[] {
  return tokenize(text)
    .map(fold)
    .filter((word) => word !== '');
}

/** Says whether the words stand in a text one behind the other. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const [first = ''] = phrase;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1))
    if (phrase.every((word, step) => words[at + step] === word)) return true;
  return false;
}

/** Returns the facets that filters ask for, as terms. */
export function filterFacets(
  filters: Query['filters'],
): readonly { readonly kind: FacetKind; readonly slug: string }[] {
  return FACET_KINDS.flatMap((kind) => (filters[kind] === undefined ? [] : [{ kind, slug: filters[kind] }]));
}
