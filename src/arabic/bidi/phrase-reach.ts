import { isBracket } from './brackets.ts';
import { isAbbreviation, type Reading } from './phrase-reading.ts';
import { ABBREVIATIONS, IS_HOUR, isCounted, LABELS, MONTHS } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** Returns the place of the last word or number that one phrase reaches from its first word. */
export function lastOfPhrase(reading: Reading, first: number): number {
  const { tokens } = reading;
  const start = tokens[first]?.start ?? 0;
  let last = first;
  for (let place = first + 1; place < tokens.length; place += 1) {
    if (!isLinked(reading, place, start)) break;
    if (tokens[place]?.type === 'word' || belongsBehind(reading, place)) last = place;
    else if (!hasLinkedWord(reading, place, start)) break;
  }
  return beforeOpenBracket(reading, first, last);
}

/** A phrase does not end inside brackets that it has opened. */
function beforeOpenBracket({ text, tokens, brackets }: Reading, first: number, last: number): number {
  const start = tokens[first]?.end ?? 0;
  const end = tokens[last]?.end ?? 0;
  for (let index = start; index < end; index += 1) {
    const partner = isBracket(text.charAt(index)) ? brackets.get(index) : undefined;
    if (partner === undefined || partner < end || isClosedSoon(text, end, partner)) continue;
    return tokens.findLastIndex((token) => token.end <= index);
  }
  return last;
}

/** Only signs stand between the last word and its closing bracket: «(C++)». */
function isClosedSoon(text: string, end: number, partner: number): boolean {
  return partner - end < 8 && !/[\p{L}\p{N}\s]/u.test(text.slice(end, partner));
}

/** Numbers further on than this are no part of a name. */
const MAX_NUMBERS = 8;

/** Numbers between two words of one phrase are part of it: «Boeing 737 MAX». */
function hasLinkedWord(reading: Reading, from: number, start: number): boolean {
  for (let place = from + 1; place <= from + MAX_NUMBERS; place += 1) {
    if (reading.tokens[place] === undefined || !isLinked(reading, place, start)) return false;
    if (reading.tokens[place]?.type === 'word') return true;
  }
  return false;
}

const MAX_GAP = 6;
const SENTENCE_END = /^\.["”’)]* +$/;

/** Says whether what is between a token and the one before it holds them together in a phrase from `start`. */
function isLinked({ text, tokens, brackets, isSentence }: Reading, place: number, start: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (gap.length > MAX_GAP) return false;
  for (let index = before.end; index < token.start; index += 1) {
    if (!isBracket(text.charAt(index))) continue;
    const partner = brackets.get(index);
    if (partner === undefined ? !isInches(text, index) : partner < start) return false;
  }
  return !SENTENCE_END.test(gap) || before.type === 'number' || isSentence || isAbbreviation(text, before);
}

/** A straight mark without a partner behind a number. */
function isInches(text: string, index: number): boolean {
  return text.charAt(index) === '"' && /\d/.test(text.charAt(index - 1));
}

const JOINS = /^(?:[-‐‑–−.#/:+=^_@']|[ \u00a0]|[ \u00a0][#№-]|[ \u00a0][=+×*<>≤≥≈^/·][ \u00a0])$/;
const LOOSE_HYPHEN = /^(?: [-‐–] ?|[-‐–] )$/;
const SCORE = /^[-–—:] ?\d{1,2}(?!\d)/;
const SPAN_OF_YEARS = /^ ?[-–—] ?(?:\d\d|\d{4})(?!\d)/;
const YEAR = /^(?:1\d|20)\d\d$/;

/** Says whether a number is part of the foreign phrase before it: «iPhone 15» yes, «Apple 50 مليون» no. */
function belongsBehind(reading: Reading, place: number): boolean {
  const { text, tokens } = reading;
  const token = tokens[place];
  const before = tokens[place - 1];
  if (token === undefined || before === undefined) return false;
  const number = text.slice(token.start, token.end);
  const name = text.slice(before.start, before.end);
  const gap = text.slice(before.end, token.start);
  const after = text.slice(token.end, token.end + 40);
  if (/^ ?\($/.test(gap)) return /^\d{1,4}$/.test(number) && after.startsWith(')');
  if (/^ ?[%٪‰$€£¥]/.test(after)) return false;
  if (/^[.:]{1,2} \+?$/.test(gap) && LABELS.has(name.toLowerCase())) return true;
  if (/^, ?$/.test(gap)) return YEAR.test(number) && (isMonthDay(reading, place) || !isCounted(after));
  if (gap === '. ') return ABBREVIATIONS.has(name.toLowerCase());
  // «الـF- 16»: the name of a type, with spaces that slipped in.
  if (LOOSE_HYPHEN.test(gap)) return /^\d{1,3}$/.test(number) && /^\p{Lu}{1,4}$/u.test(name);
  if (!JOINS.test(gap)) return false;
  if (gap !== ' ' && gap !== '\u00a0') return true;
  return !isCounted(after) && (MONTHS.has(name.toLowerCase()) || isNumberOfName(before, number, after));
}

/** Behind a space: the number of a name, not a score, a span of years or an hour. */
function isNumberOfName({ type }: Token, number: string, after: string): boolean {
  if (type === 'number') return false;
  if (/^\d{1,2}$/.test(number) && SCORE.test(after)) return false;
  if (YEAR.test(number) && SPAN_OF_YEARS.test(after)) return false;
  return !(/^\d{1,2}:\d\d/.test(number) && IS_HOUR.test(after));
}

/** «June 3, 1998»: the year follows the day of a month. */
function isMonthDay({ text, tokens }: Reading, place: number): boolean {
  const month = tokens[place - 2];
  return month !== undefined && MONTHS.has(text.slice(month.start, month.end).toLowerCase());
}
