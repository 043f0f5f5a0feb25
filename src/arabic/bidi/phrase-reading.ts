import { type Brackets, bracketsIn } from './brackets.ts';
import { ABBREVIATIONS } from './phrase-words.ts';
import { type Island, type Token, tokensOf } from './tokens.ts';
import type { Classified } from './visual-order.ts';

/** What is looked at while one island is read. */
export interface Reading extends Classified {
  readonly island: Island;
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  /** Whether it holds a word in small letters alone, as sentences do and lists of names do not. */
  readonly isSentence: boolean;
}

/** Returns an island cut into its words and numbers. */
export function readIsland(classified: Classified, island: Island): Reading {
  const tokens = tokensOf(classified, island);
  const isSentence = tokens.some(({ start, end }) => /^\p{Ll}{2,}$/u.test(classified.text.slice(start, end)));
  return { ...classified, island, tokens, brackets: bracketsIn(classified.text, island), isSentence };
}

/** Says whether a dot behind the word is the word's own: an initial, `Inc`, `Ph.D`. */
export function isAbbreviation(text: string, { start, end }: Pick<Token, 'start' | 'end'>): boolean {
  const word = text.slice(start, end);
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()) || isDotted(text, end);
}

/** Says whether a word of short parts with dots between them ends at a place: `Ph.D`, `U.S`, `a.m`; not `site.com`. */
export function isDotted(text: string, end: number): boolean {
  const tail = text.slice(Math.max(0, end - 16), end);
  return /(?<![\p{L}\p{N}.])(?:\p{L}{1,3}\.)+(?:\p{Lu}\p{L}{0,2}|\p{L})$/u.test(tail);
}

/** Says whether no quotation is open at a place, as far as the text before it says; it does not look far back. */
export function isOutsideQuotes(text: string, place: number): boolean {
  return (text.slice(Math.max(0, place - 1_000), place).match(/"/g) ?? []).length % 2 === 0;
}
