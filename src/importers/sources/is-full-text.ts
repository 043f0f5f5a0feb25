import { htmlToLines } from '../write/html-text.ts';

/** A description of so many paragraphs and letters is no summary. */
const PARAGRAPHS = 3;
const LETTERS = 250;
/** One paragraph of this length is none either. */
const LONG = 700;
const CUT_OFF = /(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3}|اقر[أا] المزيد|المزيد|التفاصيل|read more)\s*[»>→.]*\s*$/iu;

/** Returns whether a feed's description holds a whole text, judged by its length and paragraphs. */
export function isFullText(html: string): boolean {
  const lines = htmlToLines(html)
    .split('\n')
    .filter((line) => line !== '');
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  if (CUT_OFF.test(lines.at(-1) ?? '')) return false;
  return letters >= LONG || (lines.length >= PARAGRAPHS && letters >= LETTERS);
}
