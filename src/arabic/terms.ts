import { joinName, splitName } from './compound-names.ts';
import { joinMonth } from './month-names.ts';
import { fold } from './normalize.ts';
import { tokenize } from './tokenize.ts';

/**
 * Returns the pieces of a text that are analysed one by one, in order: its words, and where two of them are the name of
 * a month («تشرين الأول») or a name that is written in one word as well («فيس بوك») both in one piece.
 */
export function toPieces(text: string): string[] {
  const words = tokenize(text);
  let length = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const name = (word.endsWith('ن') ? joinMonth(word, next) : undefined) ?? joinName(word, next);
    words[length] = name ?? word;
    length += 1;
    if (name !== undefined) at += 1;
  }
  words.length = length;
  return words;
}

/**
 * Returns the words that a piece holds: the parts of a hashtag and the hashtag itself («يوم_الأرض» → «يوم», «الأرض»,
 * «يوم_الأرض»), the number without the letters that are written on to it («و2015», «لـ55», «الـ17», «2026م»), and what
 * is not a number beside it («كوفيد19» → «كوفيد», «19»), both parts of a name («عبدالرحمن» → «عبد», «الرحمن»). Most
 * pieces hold themselves.
 */
export function splitPiece(piece: string): readonly string[] {
  if (piece.includes(' ')) return piece.split(' ');
  if (!NOT_ONLY_LETTERS.test(piece)) return splitName(piece) ?? [piece];
  const parts = piece.split(UNDERSCORES).filter((part) => part !== '');
  if (parts.length > 1) return [...parts.flatMap(splitNumber), piece];
  return splitNumber(parts[0] ?? piece);
}

const NOT_ONLY_LETTERS = /[\p{Nd}_]/u;
const UNDERSCORES = /_+/;
const DIGITS = /\p{Nd}/u;
const NUMBER = /[0-9]+(?:[.,،][0-9]+)*/;
const ARABIC_WITH_NUMBER = /^([\u0621-\u064a]*)([0-9]+(?:[.,،][0-9]+)*)([\u0621-\u064a]*)$/u;
const PREFIX = /^[وف]?(?:[بكل]?ال|لل|[بكل])?$/;
const ERA = /^(?:م|ه|هج|ق)?$/;
/** «3,5»: one group, too short for thousands. */
const DECIMAL_COMMA = /^([0-9]+)[,،]([0-9]{1,2})$/;

function splitNumber(part: string): readonly string[] {
  if (!DIGITS.test(part)) return [part];
  const folded = fold(part);
  const whole = ARABIC_WITH_NUMBER.exec(folded);
  if (whole === null) return [NUMBER.exec(folded)?.[0] === folded ? toNumber(folded) : part];
  const [, before = '', number = '', after = ''] = whole;
  return [...(PREFIX.test(before) ? [] : [before]), toNumber(number), ...(ERA.test(after) ? [] : [after])];
}

function toNumber(folded: string): string {
  return folded.replace(DECIMAL_COMMA, '$1.$2');
}
