import { tokenize } from '#arabic/tokenize.ts';
import type { TermRows } from './inverted-index.ts';
import { createTermRowsBuilder } from './inverted-index.ts';
import type { RelatedDocument, TextAnalyzer } from './related-document.ts';

/** What a term is: the folded word as written, its stem, or a name (a tag, or a tag's label found in a text). */
export const TERM_KINDS = ['word', 'stem', 'name'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Parts of an article that count on their own; each document has one row a field, in this order. */
export const FIELDS = ['headline', 'lead', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The opening that tells the news. Forty words of those that are no stop words are about the first two sentences;
 * 20, 30, 50, 60 and 80 were tried.
 */
export const LEAD_WORDS = 40;

/** What stands further down seldom tells of the event: reading half as much again (1,600) changed no figure by more than a point. */
export const TEXT_LETTERS = 1100;

/** Terms of all documents, counted by field. */
export interface DocumentTerms {
  readonly termCount: number;
  /** The kind of each term, as an index into `TERM_KINDS`. */
  readonly kinds: Uint8Array;
  /** Row `document * FIELDS.length + field`: how often each term occurs. */
  readonly counts: TermRows;
  /** Numbers of the words of each text in order, for near copies. */
  readonly wordSequences: readonly Uint32Array[];
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
      rows.add(terms.words[at] ?? 0, 1);
      rows.add(terms.stems[at] ?? 0, 1);
    }
    for (const { term, at } of names.findIn(terms.stems)) if (at < end) rows.add(term, 1);
  };
  const wordSequences = documents.map((document, number) => {
    const headline = read(document.headline);
    const text = read(openingOf(document.text));
    add(headline, headline.words.length);
    for (const term of tagTerms[number] ?? []) rows.add(term, 1);
    rows.endRow();
    add(text, Math.min(LEAD_WORDS, text.words.length));
    rows.endRow();
    add(text, text.words.length);
    rows.endRow();
    return text.words;
  });
  return { termCount: kinds.length, kinds: Uint8Array.from(kinds), counts: rows.finish(), wordSequences };
}

interface AnalyzedTerms {
  readonly words: Uint32Array;
  readonly stems: Uint32Array;
}

/**
 * Makes a function that gives a text's words and stems as numbers, new ones where they were never seen. The analyzer is
 * asked once for each different word: the other thousand times one look into one map is enough.
 */
function createReader(analyzer: TextAnalyzer, createTerm: (kind: TermKind) => number): (text: string) => AnalyzedTerms {
  const wordNumbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  const numberOf = (numbers: Map<string, number>, key: string, kind: TermKind): number => {
    const number = numbers.get(key) ?? createTerm(kind);
    numbers.set(key, number);
    return number;
  };

  const tokens = new Map<string, number>();
  const wordOfToken: number[] = [];
  const stemOfToken: number[] = [];
  const learn = (token: string): number => {
    const { words, stems } = analyzer.analyze(token);
    const [word] = words;
    const [stem] = stems;
    wordOfToken.push(word === undefined ? LEFT_OUT : numberOf(wordNumbers, word, 'word'));
    stemOfToken.push(stem === undefined ? LEFT_OUT : numberOf(stemNumbers, stem, 'stem'));
    tokens.set(token, tokens.size);
    return tokens.size - 1;
  };

  return (text) => {
    const found = tokenize(text);
    const words = new Uint32Array(found.length);
    const stems = new Uint32Array(found.length);
    let length = 0;
    for (const written of found) {
      const token = tokens.get(written) ?? learn(written);
      const word = wordOfToken[token] ?? LEFT_OUT;
      if (word === LEFT_OUT) continue;
      words[length] = word;
      stems[length] = stemOfToken[token] ?? 0;
      length += 1;
    }
    return { words: words.slice(0, length), stems: stems.slice(0, length) };
  };
}

/** Stands for a stop word's number. */
const LEFT_OUT = -1;

/** The first `TEXT_LETTERS` of a text, cut between words. */
function openingOf(text: string): string {
  if (text.length <= TEXT_LETTERS) return text;
  const end = text.lastIndexOf(' ', TEXT_LETTERS);
  return text.slice(0, end > 0 ? end : TEXT_LETTERS);
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
    /** Returns where which names stand in a text. */
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
