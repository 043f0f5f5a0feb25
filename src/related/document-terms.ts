import { toPieces } from '#arabic/terms.ts';
import type { TermRows } from './inverted-index.ts';
import { createTermRowsBuilder } from './inverted-index.ts';
import type { RelatedDocument, TextAnalyzer } from './related-document.ts';

/** What a term is: the folded word as written, its stem, or a name (a tag, or a tag's label found in a text). */
export const TERM_KINDS = ['word', 'stem', 'name'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * Parts of an article that count on their own; each document has one row a field, in this order. `text` is the opening
 * that describes an event, `rest` what comes after it, for the subject.
 */
export const FIELDS = ['headline', 'lead', 'text', 'rest'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The opening, which holds the news. Forty words of those that are no stop words are about the first two sentences;
 * 20, 30, 50, 60 and 80 were tried.
 */
export const LEAD_WORDS = 40;

/** Text further down is rarely about the event: reading half as much again (1,600) changed no figure by more than a point. */
export const TEXT_LETTERS = 1100;

/** The subject shows in the whole text; more letters than this changed no figure by a point. */
export const SUBJECT_LETTERS = 2500;

/** Terms of all documents, counted by field. */
export interface DocumentTerms {
  readonly termCount: number;
  /** The kind of each term, as an index into `TERM_KINDS`. */
  readonly kinds: Uint8Array;
  /** Row `document * FIELDS.length + field`: how often each term occurs. */
  readonly counts: TermRows;
}

/**
 * Counts the terms of documents, given in the order of publication: folded words and stems of headline and text, the
 * tags, and every name of the texts that is some document's tag. A name is looked for by stems, so that «والصين» and
 * «بالصين» are found as «الصين».
 */
export function countTerms(documents: readonly RelatedDocument[], analyzer: TextAnalyzer): DocumentTerms {
  const kinds: number[] = [];
  const createTerm = (kind: TermKind): number => kinds.push(TERM_KINDS.indexOf(kind)) - 1;
  const read = createReader(analyzer, createTerm);
  const names = createNames(() => createTerm('name'));
  const tagTerms = documents.map(({ tags }) => tags.map((tag) => names.learn(tag, read(tag).stems)));

  const rows = createTermRowsBuilder();
  const add = (terms: AnalyzedTerms, end: number): void => {
    for (let at = 0; at < end; at += 1) {
      const weight = terms.weights[at] ?? 1;
      rows.add(terms.words[at] ?? 0, weight);
      rows.add(terms.stems[at] ?? 0, weight);
    }
    for (const { term, at } of names.findIn(terms.stems)) if (at < end) rows.add(term, 1);
  };
  documents.forEach((document, number) => {
    const headline = read(document.headline);
    const opening = openingOf(document.text, TEXT_LETTERS);
    const text = read(opening);
    const rest = read(openingOf(document.text.slice(opening.length), SUBJECT_LETTERS - TEXT_LETTERS));
    add(headline, headline.words.length);
    for (const term of tagTerms[number] ?? []) rows.add(term, 1);
    rows.endRow();
    add(text, Math.min(LEAD_WORDS, text.words.length));
    rows.endRow();
    add(text, text.words.length);
    rows.endRow();
    add(rest, rest.words.length);
    rows.endRow();
  });
  return { termCount: kinds.length, kinds: Uint8Array.from(kinds), counts: rows.finish() };
}

interface AnalyzedTerms {
  readonly words: Uint32Array;
  readonly stems: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Makes a function that gives a text's words and stems as numbers, new ones where they were never seen. The analyzer is
 * asked once for each different piece of text: the other thousand times one look into one map is enough.
 */
function createReader(analyzer: TextAnalyzer, createTerm: (kind: TermKind) => number): (text: string) => AnalyzedTerms {
  const wordNumbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  const numberOf = (numbers: Map<string, number>, key: string, kind: TermKind): number => {
    const number = numbers.get(key) ?? createTerm(kind);
    numbers.set(key, number);
    return number;
  };

  const pieces = new Map<string, number>();
  // The words of piece `p` are those from `firsts[p]` to `firsts[p + 1]`.
  const firsts: number[] = [0];
  const wordOf: number[] = [];
  const stemOf: number[] = [];
  const weightOf: number[] = [];
  const learn = (piece: string): number => {
    const { words, stems, weights } = analyzer.analyzeAll(piece);
    words.forEach((word, at) => {
      const weight = weights[at] ?? 1;
      if (weight === 0) return;
      wordOf.push(numberOf(wordNumbers, word, 'word'));
      stemOf.push(numberOf(stemNumbers, stems[at] ?? word, 'stem'));
      weightOf.push(weight);
    });
    firsts.push(wordOf.length);
    pieces.set(piece, firsts.length - 2);
    return firsts.length - 2;
  };

  return (text) => {
    const held = toPieces(text).map((piece) => pieces.get(piece) ?? learn(piece));
    const length = held.reduce((sum, piece) => sum + (firsts[piece + 1] ?? 0) - (firsts[piece] ?? 0), 0);
    const terms = { words: new Uint32Array(length), stems: new Uint32Array(length), weights: new Float32Array(length) };
    let place = 0;
    for (const piece of held) {
      for (let at = firsts[piece] ?? 0; at < (firsts[piece + 1] ?? 0); at += 1) {
        terms.words[place] = wordOf[at] ?? 0;
        terms.stems[place] = stemOf[at] ?? 0;
        terms.weights[place] = weightOf[at] ?? 1;
        place += 1;
      }
    }
    return terms;
  };
}

/** The first letters of a text, cut between words. */
function openingOf(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const end = text.lastIndexOf(' ', letters);
  return text.slice(0, end > 0 ? end : letters);
}

interface Name {
  readonly term: number;
  readonly stems: Uint32Array;
}

/** Makes a dictionary of names, known by the stems they are written with. */
function createNames(createTerm: () => number) {
  const terms = new Map<string, number>();
  const byFirstStem = new Map<number, Name[]>();
  return {
    /** Returns the term of a name; one that is written with no word at all is known by its own letters. */
    learn(label: string, stems: Uint32Array): number {
      const key = stems.length > 0 ? stems.join(' ') : label;
      const known = terms.get(key);
      if (known !== undefined) return known;
      const term = createTerm();
      terms.set(key, term);
      const first = stems[0];
      if (first !== undefined) byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), { term, stems }]);
      return term;
    },
    /** Returns the names of a text, with their places. */
    findIn(stems: Uint32Array): readonly { readonly term: number; readonly at: number }[] {
      const found: { term: number; at: number }[] = [];
      if (byFirstStem.size === 0) return found;
      stems.forEach((first, at) => {
        for (const name of byFirstStem.get(first) ?? []) {
          if (name.stems.every((stem, offset) => stems[at + offset] === stem)) found.push({ term: name.term, at });
        }
      });
      return found;
    },
  };
}
