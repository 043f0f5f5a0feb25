import { BIDI } from './bidi-class.ts';
import type { Classified } from './visual-order.ts';

/** A word with a foreign letter, or a number. */
export interface Token {
  readonly type: 'word' | 'number';
  readonly start: number;
  readonly end: number;
}

/** A stretch of text without a letter that runs from the right, and without Arabic punctuation. */
export interface Island {
  readonly start: number;
  readonly end: number;
}

/** Ends a stretch that may be foreign: Arabic punctuation, guillemets, what stands for an element. */
const BORDERS = /[،؛؟«»\uFFF9\uFFFC\u2066-\u2069\u2028\u2029]/;
/** What is one word whatever signs it holds: `<div>`, `&nbsp;`, `%PATH%`, `(NH4)2SO4`, `@name@host.org`. */
const SPECIAL =
  /<\/?[A-Za-z][A-Za-z0-9]*(?: [^<>\u0590-\u08FF]{0,80}| ?\/)?>|&#?\w{2,8};|%\w+%|\([A-Za-z]{1,3}\d?\)\d*[A-Z][A-Za-z0-9]*|:[a-z_]{2,24}:|@[\w.-]+@[\w-]+(?:\.[\w-]+)+/y;
const SPECIAL_START = /[<&%(@:]/;
const LEFT_TO_RIGHT_MARK = 0x200e;
/** The sign of a name in a program, and raised and lowered signs: `Ca²⁺`. */
const WORD_SIGNS = /[_\u207a\u207b\u208a\u208b]/;
const JOINER = /['’ʼ`]/;
const NUMBER_JOINER = /[.,:/٫٬]/;

/** Returns the stretches of a text that hold a foreign letter and nothing that runs from the right. */
export function islandsOf({ text, classes }: Classified): Island[] {
  const islands: Island[] = [];
  let start = 0;
  let isForeign = false;
  for (let index = 0; index <= text.length; index += 1) {
    const type = classes[index];
    if (type === BIDI.L) {
      if (text.charCodeAt(index) !== LEFT_TO_RIGHT_MARK) isForeign = true;
      continue;
    }
    if (!isBorder(type, text.charAt(index))) continue;
    if (isForeign) islands.push({ start, end: index });
    start = index + 1;
    isForeign = false;
  }
  return islands;
}

function isBorder(type: number | undefined, sign: string): boolean {
  if (type === undefined || type === BIDI.R || type === BIDI.AL || type === BIDI.B) return true;
  return type !== BIDI.WS && BORDERS.test(sign);
}

/** Returns the words and numbers of an island, in order. */
export function tokensOf({ text, classes }: Classified, { start, end }: Island): Token[] {
  const tokens: Token[] = [];
  let index = start;
  while (index < end) {
    const special = SPECIAL_START.test(text.charAt(index)) ? endOfSpecial(text, index, end) : undefined;
    if (special !== undefined) {
      tokens.push({ type: 'word', start: index, end: special });
      index = special;
      continue;
    }
    if (!isWordPart(classes[index], text.charAt(index))) {
      index += 1;
      continue;
    }
    const from = index;
    let hasLetter = false;
    while (index < end) {
      const type = classes[index];
      if (type === BIDI.L) hasLetter ||= text.charCodeAt(index) !== LEFT_TO_RIGHT_MARK;
      else if (!isWordPart(type, text.charAt(index)) && !joins(text, classes, index, hasLetter)) break;
      index += 1;
    }
    if (hasLetter || isDigit(classes[from]))
      tokens.push({ type: hasLetter ? 'word' : 'number', start: from, end: index });
  }
  return tokens.filter((token, place) => !isTimes(text, token, tokens[place - 1], tokens[place + 1]));
}

/** The x of «10 x 20» is a sign. */
function isTimes(text: string, { start, end }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (end - start !== 1 || !/[xX]/.test(text.charAt(start))) return false;
  return before?.type === 'number' && after?.type === 'number' && start - before.end <= 1 && after.start - end <= 1;
}

function endOfSpecial(text: string, index: number, end: number): number | undefined {
  SPECIAL.lastIndex = index;
  const match = SPECIAL.exec(text);
  return match !== null && index + match[0].length <= end ? index + match[0].length : undefined;
}

/** Says whether a type is that of a digit. */
export function isDigit(type: number | undefined): boolean {
  return type === BIDI.EN || type === BIDI.AN;
}

function isWordPart(type: number | undefined, sign: string): boolean {
  return type === BIDI.L || isDigit(type) || type === BIDI.NSM || type === BIDI.BN || WORD_SIGNS.test(sign);
}

/** An apostrophe between letters, a point or colon between digits. */
function joins(text: string, classes: Uint8Array, index: number, hasLetter: boolean): boolean {
  const before = classes[index - 1];
  const after = classes[index + 1];
  const sign = text.charAt(index);
  if (JOINER.test(sign)) return before === BIDI.L && after === BIDI.L;
  return !hasLetter && NUMBER_JOINER.test(sign) && isDigit(before) && isDigit(after);
}
