/**
 * What a text is as terms, for documents and queries alike: both ask this file, so that they cannot drift. A form is a
 * folded word with its stem. A word that never tells of the subject is a term of its own (`=من`), which is asked for
 * where a query holds nothing else.
 */
import type { Analyzer } from '#arabic/analyze.ts';
import { toPieces } from '#arabic/terms.ts';
import type { SearchDocument } from './search-document.ts';

export type TermAnalyzer = Pick<Analyzer, 'analyzeAll'>;

/** Begins the stem of a word that never tells of the subject. */
export const STOP_MARK = '=';
/** Begins the stem of a facet. */
export const FACET_MARK = '@';

/** A word in the headline counts as many in the text. */
export const HEADLINE_WEIGHT = 8;
/** A word in the name of a tag, author or source. */
const NAME_WEIGHT = 2;
/** Words of a headline in the length of a document: what stands there often should not make it seem long. */
const HEADLINE_LENGTH = 2;
const MAX_COUNT = 255;

/** Every form of the documents read so far, by number. */
export interface FormTable {
  readonly words: readonly string[];
  /** The stem of each form, by number. */
  readonly stemOf: readonly number[];
  readonly stems: readonly string[];
}

/** One document's forms with how often each stands in it, headline words counted more. */
export interface DocumentForms {
  readonly forms: Uint32Array;
  readonly counts: Uint8Array;
  /** How many words it has. */
  readonly length: number;
}

export interface TermReader {
  readonly table: FormTable;
  /** Returns the number of a form. */
  formOf(word: string, stem: string): number;
  read(document: Pick<SearchDocument, 'headline' | 'text' | 'names' | 'facets'>): DocumentForms;
}

/** Returns a reader of documents, which gives a form the same number wherever it stands. */
export function createTermReader(analyzer: TermAnalyzer): TermReader {
  const words: string[] = [];
  const stemOf: number[] = [];
  const stems: string[] = [];
  const stemNumbers = new Map<string, number>();
  const formNumbers = new Map<string, number>();
  const formOf = (word: string, stem: string): number => {
    const key = `${word}\t${stem}`;
    const known = formNumbers.get(key);
    if (known !== undefined) return known;
    let number = stemNumbers.get(stem);
    if (number === undefined) {
      number = stems.push(stem) - 1;
      stemNumbers.set(stem, number);
    }
    stemOf.push(number);
    const form = words.push(word) - 1;
    formNumbers.set(key, form);
    return form;
  };

  /** The forms of a piece of text, and how many words it is. */
  const pieces = new Map<string, { readonly forms: readonly number[]; readonly length: number }>();
  const learn = (piece: string) => {
    const terms = pieceTerms(piece, analyzer);
    const learnt = {
      forms: terms.flatMap(({ word, stems: keys }) => keys.map((stem) => formOf(word, stem))),
      length: terms.filter(({ weight }) => weight > 0).length,
    };
    pieces.set(piece, learnt);
    return learnt;
  };

  /** How often the document that is read has each form: zeros between documents. */
  let times = new Uint32Array(4096);
  const add = (form: number, weight: number, held: number[]): void => {
    if (form >= times.length) {
      const larger = new Uint32Array(Math.max(form + 1, times.length * 2));
      larger.set(times);
      times = larger;
    }
    const before = times[form] ?? 0;
    if (before === 0) held.push(form);
    times[form] = before + weight;
  };

  return {
    table: { words, stemOf, stems },
    formOf,
    read({ headline, text, names, facets }) {
      const held: number[] = [];
      const count = (written: string, weight: number): number => {
        let length = 0;
        for (const piece of toPieces(written)) {
          const known = pieces.get(piece) ?? learn(piece);
          length += known.length;
          for (const form of known.forms) add(form, weight, held);
        }
        return length;
      };
      let length = count(headline, HEADLINE_WEIGHT) * HEADLINE_LENGTH;
      length += count(text, 1);
      for (const name of names) count(name, NAME_WEIGHT);
      for (const facet of facets) add(formOf(FACET_MARK + facet, FACET_MARK + facet), 1, held);
      const forms = Uint32Array.from(held);
      const counts = new Uint8Array(forms.length);
      for (let at = 0; at < forms.length; at += 1) {
        const form = forms[at] ?? 0;
        counts[at] = Math.min(times[form] ?? 0, MAX_COUNT);
        times[form] = 0;
      }
      return { forms, counts, length };
    },
  };
}

/** One word of a text. */
export interface WordTerm {
  /** As folded. */
  readonly word: string;
  /** Its stem and, for a word that can be read in two ways, the other one. */
  readonly stems: readonly string[];
  /** 1, or less for words of time and quantity; 0 for what never tells of the subject. */
  readonly weight: number;
}

/** Returns the words of a text as terms, in order. */
export function textTerms(text: string, analyzer: TermAnalyzer): WordTerm[] {
  return toPieces(text).flatMap((piece) => pieceTerms(piece, analyzer));
}

function pieceTerms(piece: string, analyzer: TermAnalyzer): WordTerm[] {
  const { words, stems, weights, others } = analyzer.analyzeAll(piece);
  return words.map((word, at) => {
    const weight = weights[at] ?? 1;
    const stem = stems[at] ?? word;
    if (weight === 0) return { word, stems: [STOP_MARK + word], weight };
    return { word, stems: at === 0 ? [stem, ...others] : [stem], weight };
  });
}
