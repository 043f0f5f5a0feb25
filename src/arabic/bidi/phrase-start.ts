import type { Reading } from './phrase-reading.ts';
import { AFTER_NUMBERED, BEFORE_TITLE, MONTHS, UNITS } from './phrase-words.ts';

/** Where a phrase may begin. */
interface Start {
  /** Place of its first word. */
  readonly place: number;
  /** The first token that is free. */
  readonly from: number;
  /** Where what is taken ends. */
  readonly floor: number;
}

/** Returns where a phrase begins: numbers and signs before its first word may be its own. */
export function startOfPhrase(reading: Reading, { place, from, floor }: Start): number {
  const { text, tokens } = reading;
  let first = place;
  while (first > from && belongsBefore(reading, first, first === place)) first -= 1;
  const start = tokens[first]?.start ?? 0;
  return start - signsBefore(text, start, { floor, isNumber: tokens[first]?.type === 'number' });
}

const COMPASS = /^[NSEWCFK]$/;
const CHESS = /^(?:[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8]|O-O(?:-O)?)$/;
const YEAR = /^(?:1\d|20)\d\d$/;

/** Says whether the number before a token is part of its phrase: «5-10 kg», «2,4-D», «3 June»; never the year before a name. */
function belongsBefore({ text, tokens }: Reading, place: number, isFirst: boolean): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  if (before?.type !== 'number' || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (!isFirst) return /^(?:[-–—×*x/=+]| [-–—×*x=+] )$/.test(gap);
  const word = text.slice(token.start, token.end);
  if (gap === ' ' || gap === '\u00a0') return isFigureOf(text, before, word);
  return GAPS_BEFORE.some(([signs, words]) => signs.test(gap) && words.test(word));
}

/** What may stand between a number and the word it belongs to, and which words. */
const GAPS_BEFORE: readonly (readonly [signs: RegExp, words: RegExp])[] = [
  [/^[-‐‑/]$/, /./],
  [/^(?=.*\S)[°º′″'"’” ]+$/, COMPASS],
  [/^ ?[=+−×÷*^<>≤≥≈·] ?$/, /./],
  [/^ - $/, /^(?:\p{L}$|\d)/u],
  [/^\.{1,3} ?$/, CHESS],
  [/^["″”'’′] $/, /./],
];

/** A number and a space before a word: its figure, its day, its title's first word. */
function isFigureOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  word: string,
): boolean {
  if (UNITS.has(word) || UNITS.has(word.replace(/[²³]$/, '')) || MONTHS.has(word.toLowerCase())) return true;
  const number = text.slice(start, end);
  if (YEAR.test(number)) return false;
  if (/^\p{Ll}+[²³]?$/u.test(word)) return true;
  const lead = text.slice(Math.max(0, start - 30), start);
  if (BEFORE_TITLE.test(lead)) return true;
  return /^(?:\d{1,3}|\d{5}|\d+\/\d+)$/.test(number) && !AFTER_NUMBERED.test(lead);
}

/** Signs that stand before a word and are part of it. */
const WORD_SIGNS = /^(?:[@#$€£&*+°<¿¡~%§]|--|\.{1,2}[/\\]|~?[/\\]{1,2}\.?|\*\.)$/;
const NUMBER_SIGN = /^[-−+±~$€£≈#<>]$/;
/** Before these only a word in small letters, one letter, or letters with a number (`-Xmx512m`): a flag, a selector. */
const SMALL_WORD_SIGNS = /^(?:-|::?|=|!)$/;
const SMALL_WORD = /^(?:\p{Ll}|\p{L}(?!\p{L})|\p{Lu}\p{Ll}{1,3}\d)/u;
/** What opens a bracket or goes before a phrase in any text. */
const OPENING = /^[([{"'“‘،؛:–—]+(?=.)/;
const MAX_SIGNS = 6;

function signsBefore(
  text: string,
  start: number,
  { floor, isNumber }: { readonly floor: number; readonly isNumber: boolean },
): number {
  const lead = text.slice(Math.max(floor, start - MAX_SIGNS), start);
  const signs = (/[^\s\p{L}\p{N}\p{M}«»]*$/u.exec(lead)?.[0] ?? '').replace(OPENING, '');
  if (signs === '' || !isFreeBefore(text, start - signs.length)) return 0;
  return isOwnSign(text, start, { signs, isNumber }) ? signs.length : 0;
}

function isOwnSign(
  text: string,
  start: number,
  { signs, isNumber }: { readonly signs: string; readonly isNumber: boolean },
): boolean {
  if (isNumber) return NUMBER_SIGN.test(signs);
  if (signs === '.') return isExtension(text, start);
  if (SMALL_WORD_SIGNS.test(signs)) return SMALL_WORD.test(text.slice(start, start + 5));
  return WORD_SIGNS.test(signs);
}

/** A sign belongs to what follows only at the beginning of a word, or behind a letter that Arabic joins to the word. */
function isFreeBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return /(?:^|[^\p{L}\p{N}\p{M}])$/u.test(before) || /(?:^|[^\p{L}\p{M}])(?:[وفبلك]|ال)ـ?$/u.test(before);
}

/** `.NET`, `.com`, `.Net`; not the dot of a sentence that lost its space: `.Apple`. */
function isExtension(text: string, start: number): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 20))?.[0] ?? '';
  return /^(?:\p{Lu}+\d*|[\p{Ll}\d]+|Net)$/u.test(word);
}
