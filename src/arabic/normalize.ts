import * as c from './code-points.ts';
import { escapeRange } from './code-points.ts';

/**
 * Folding of Arabic for search, related articles and tag keys. A folded text is never shown to a reader.
 *
 * The rules, in the order they are applied:
 * - `foldCompatibility`: NFKC, so a ligature or full-width digit becomes what it stands for
 * - `removeInvisible`: zero-width and bidi controls, soft hyphens, variation selectors
 * - `removeTatweel`, `removeHarakat`
 * - `foldAlef`: آ أ إ ٱ → ا
 * - `foldHamzaCarriers`: ؤ → و, ئ before و → و, any other ئ → ي
 * - `foldYeh`: ى ی ې → ي
 * - `foldTehMarbuta`: ة → ه
 * - `foldKeheh`: ک → ك
 * - `foldHeh`: ھ ہ and their kin → ه
 * - `foldDigits`: ٣ ۳ → 3
 * - `removeThousandsMark`: ٬ between digits
 * - `foldDecimalMark`: ٫ between digits → .
 * - `removeThousandsCommas`: the commas of 1,200 and 12,500,000
 * - `foldCase`: lower case, then NFKC again, since removing marks may leave letters that now compose
 */
const RULES: readonly ((text: string) => string)[] = [
  foldCompatibility,
  removeInvisible,
  removeTatweel,
  removeHarakat,
  foldAlef,
  foldHamzaCarriers,
  foldYeh,
  foldTehMarbuta,
  foldKeheh,
  foldHeh,
  foldDigits,
  removeThousandsMark,
  foldDecimalMark,
  removeThousandsCommas,
  foldCase,
];

const INVISIBLE = expression(
  [c.SOFT_HYPHEN],
  [c.ARABIC_LETTER_MARK],
  [c.MONGOLIAN_VOWEL_SEPARATOR],
  [c.ZERO_WIDTH_SPACE, c.RIGHT_TO_LEFT_MARK],
  [c.LEFT_TO_RIGHT_EMBEDDING, c.RIGHT_TO_LEFT_OVERRIDE],
  [c.WORD_JOINER, c.INVISIBLE_PLUS],
  [c.LEFT_TO_RIGHT_ISOLATE, c.NOMINAL_DIGIT_SHAPES],
  [c.VARIATION_SELECTOR_FIRST, c.VARIATION_SELECTOR_LAST],
  [c.BYTE_ORDER_MARK],
);
const HARAKAT = expression(
  [c.HONORIFIC_FIRST, c.HONORIFIC_LAST],
  [c.FATHATAN, c.WAVY_HAMZA_BELOW],
  [c.DAGGER_ALEF],
  [c.KORANIC_MARK_FIRST, c.KORANIC_MARK_LAST],
  [c.EXTENDED_MARK_FIRST, c.EXTENDED_MARK_LAST],
);
const PRESENTATION_FORMS = expression(
  [c.PRESENTATION_FORMS_A_FIRST, c.PRESENTATION_FORMS_A_LAST],
  [c.PRESENTATION_FORMS_B_FIRST, c.PRESENTATION_FORMS_B_LAST],
);
const TATWEELS = expression([c.TATWEEL]);
const ALEFS = expression([c.ALEF_WITH_MADDA, c.ALEF_WITH_HAMZA_ABOVE], [c.ALEF_WITH_HAMZA_BELOW], [c.ALEF_WASLA]);
const YEHS = expression([c.ALEF_MAKSURA], [c.FARSI_YEH], [c.ARABIC_E]);
const HEHS = expression([c.HEH_DOACHASHMEE], [c.HEH_WITH_YEH_ABOVE, c.TEH_MARBUTA_GOAL], [c.ARABIC_AE]);
const YEH_WITH_HAMZA_BEFORE_WAW = /ئ(?=[وؤ])/g;
const EASTERN_DIGITS = expression([c.ARABIC_INDIC_ZERO, c.ARABIC_INDIC_NINE], [c.PERSIAN_ZERO, c.PERSIAN_NINE]);
const THOUSANDS_MARK = /([0-9])٬(?=[0-9])/g;
const DECIMAL_MARK = /([0-9])٫(?=[0-9])/g;
const NUMBER_WITH_COMMAS = /(?<![0-9.,،])[0-9]{1,3}(?:[,،][0-9]{3})+(?![0-9])/g;
const COMMAS = /[,،]/g;

/** Returns the text in NFKC: «ﻻ» → «لا», «２» → «2», «…» → «...». */
export function foldCompatibility(text: string): string {
  return text.normalize('NFKC');
}

/** Returns the text without signs that have no shape: «می‌خواهم» → «میخواهم», and no U+200F before a name. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Returns the text without tatweel: «العـــراق» → «العراق». */
export function removeTatweel(text: string): string {
  return text.replace(TATWEELS, '');
}

/** Returns the text without harakat and Koranic marks: «مُدَرِّس» → «مدرس», «هٰذا» → «هذا». Text to be shown must be NFC before, or a loose hamza goes too. */
export function removeHarakat(text: string): string {
  return text.replace(HARAKAT, '');
}

/** Returns the text with one alef: «أحمد» → «احمد», «إيران» → «ايران», «آسيا» → «اسيا». */
export function foldAlef(text: string): string {
  return text.replace(ALEFS, 'ا');
}

/** Returns the text with the letters that carry a hamza: «مؤتمر» → «موتمر», «مسئول» → «مسوول», «رئيس» → «رييس». */
export function foldHamzaCarriers(text: string): string {
  return text.replace(YEH_WITH_HAMZA_BEFORE_WAW, 'و').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي');
}

/** Returns the text with one yeh: «مصطفى» → «مصطفي», «علی» → «علي». */
export function foldYeh(text: string): string {
  return text.replace(YEHS, 'ي');
}

/** Returns the text with heh for teh marbuta: «غزة» → «غزه». */
export function foldTehMarbuta(text: string): string {
  return text.replaceAll('ة', 'ه');
}

/** Returns the text with the Arabic kaf: «کتاب» → «كتاب». */
export function foldKeheh(text: string): string {
  return text.replaceAll('ک', 'ك');
}

/** Returns the text with the Arabic heh: «ھذا» → «هذا», «ہم» → «هم». */
export function foldHeh(text: string): string {
  return text.replace(HEHS, 'ه');
}

/** Returns the text with ASCII digits: «٢٠٢٦» → «2026», «۱۴۰۴» → «1404». */
export function foldDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Returns the text without ٬ inside numbers of ASCII digits: «12٬500» → «12500». */
export function removeThousandsMark(text: string): string {
  return text.replace(THOUSANDS_MARK, '$1');
}

/** Returns the text with a full stop as the decimal mark of numbers: «2٫5» → «2.5». */
export function foldDecimalMark(text: string): string {
  return text.replace(DECIMAL_MARK, '$1.');
}

/** Returns the text without commas between groups of three digits: «1,200» → «1200»; «3,5» and «1,2,3» stay. */
export function removeThousandsCommas(text: string): string {
  return text.replace(NUMBER_WITH_COMMAS, (number) => number.replace(COMMAS, ''));
}

/** Returns the text in lower case and composed: «NATO» → «nato». */
export function foldCase(text: string): string {
  return text.toLowerCase().normalize('NFKC');
}

/** Returns the folded text, rule after rule: what `fold` gives, more slowly; the rules are the definition. */
export function foldByRules(text: string): string {
  return RULES.reduce((folded, rule) => rule(folded), text);
}

/** Returns the text with letters in place of presentation forms, and all else as it was: «ﻣﺼﺮ» → «مصر», «x²» → «x²». */
export function replacePresentationForms(text: string): string {
  return text.replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'));
}

const TABLE_END = 0x0700;
const PUNCTUATION_FIRST = 0x2000;
const PUNCTUATION_LAST = 0x206f;
/** Marks in the table in place of a folded code unit. */
const DROP = 0xffff;
const BY_RULES = 0xfffe;
const BY_NEIGHBOURS = 0xfffd;
const NONCHARACTER = '\u{10ffff}';
/** What a rule decides by what is beside it. */
const LEANING = new Set([
  c.YEH_WITH_HAMZA,
  c.ARABIC_THOUSANDS_SEPARATOR,
  c.ARABIC_DECIMAL_SEPARATOR,
  c.COMMA,
  c.ARABIC_COMMA,
]);
const FOLDED = createFoldedTable(0, TABLE_END);
const FOLDED_PUNCTUATION = createFoldedTable(PUNCTUATION_FIRST, PUNCTUATION_LAST + 1);
const DECODER = new TextDecoder('utf-16le');
/** Above this many code units a decoder is the faster way to a string. */
const FEW_UNITS = 24;

/**
 * Returns the folded text, by a table of code units in one pass: «الأُمَم المتّحدة» → «الامم المتحده», «مسئول» and
 * «مسؤول» → «مسوول». Folding twice equals folding once. A text with a letter that the table cannot decide alone
 * (presentation forms, marks of other scripts, emoji) goes through `foldByRules` whole. At 10,000 articles the table saves
 * 5 s of CPU; tests/unit/arabic/normalize.test.ts holds that both fold alike.
 */
export function fold(text: string): string {
  let index = 0;
  while (index < text.length && foldedUnit(text.charCodeAt(index)) === text.charCodeAt(index)) index += 1;
  return index === text.length ? text : foldFrom(text, index);
}

/** Folds a text whose first code unit to change is known: words by joining, long texts through a buffer. */
function foldFrom(text: string, first: number): string {
  return text.length > FEW_UNITS ? foldLong(text, first) : foldShort(text, first);
}

function foldShort(text: string, first: number): string {
  let folded = text.slice(0, first);
  for (let index = first; index < text.length; index += 1) {
    let value = foldedUnit(text.charCodeAt(index));
    if (value === BY_NEIGHBOURS) value = foldByNeighbours(text, index, folded.charCodeAt(folded.length - 1));
    if (value === BY_RULES) return foldByRules(text);
    if (value !== DROP) folded += String.fromCharCode(value);
  }
  return folded;
}

function foldLong(text: string, first: number): string {
  const units = new Uint16Array(text.length - first);
  let length = 0;
  for (let index = first; index < text.length; index += 1) {
    let value = foldedUnit(text.charCodeAt(index));
    if (value === BY_NEIGHBOURS) value = foldByNeighbours(text, index, units[length - 1] ?? text.charCodeAt(first - 1));
    if (value === BY_RULES) return foldByRules(text);
    if (value === DROP) continue;
    units[length] = value;
    length += 1;
  }
  return text.slice(0, first) + DECODER.decode(units.subarray(0, length));
}

function foldedUnit(unit: number): number {
  if (unit < TABLE_END) return FOLDED[unit] ?? BY_RULES;
  if (unit < PUNCTUATION_FIRST || unit > PUNCTUATION_LAST) return BY_RULES;
  return FOLDED_PUNCTUATION[unit - PUNCTUATION_FIRST] ?? BY_RULES;
}

/** The rules that look around: ئ before و, and the marks inside a number; commas there are left to the rules. */
function foldByNeighbours(text: string, index: number, before: number): number {
  const unit = text.charCodeAt(index);
  const next = nextKept(text, index + 1);
  if (unit === c.YEH_WITH_HAMZA) return foldedUnit(next) === c.WAW ? c.WAW : c.YEH;
  if (!isDigit(before) || !isDigit(foldedUnit(next))) return unit;
  if (unit === c.ARABIC_THOUSANDS_SEPARATOR) return DROP;
  return unit === c.ARABIC_DECIMAL_SEPARATOR ? c.FULL_STOP : BY_RULES;
}

/** The next code unit that folding keeps; NaN at the end. */
function nextKept(text: string, start: number): number {
  let index = start;
  while (index < text.length && foldedUnit(text.charCodeAt(index)) === DROP) index += 1;
  return text.charCodeAt(index);
}

function isDigit(unit: number): boolean {
  return unit >= c.DIGIT_ZERO && unit <= c.DIGIT_NINE;
}

/** All characters are folded in one text, each on its own between signs that no rule touches. */
function createFoldedTable(first: number, end: number): Uint16Array {
  const characters = Array.from({ length: end - first }, (_, offset) => String.fromCharCode(first + offset));
  const folded = foldByRules(characters.join(NONCHARACTER)).split(NONCHARACTER);
  return Uint16Array.from(characters, (character, offset) => tableValue(character, folded[offset] ?? ''));
}

function tableValue(character: string, folded: string): number {
  const unit = character.charCodeAt(0);
  if (LEANING.has(unit)) return BY_NEIGHBOURS;
  if (leansOnNeighbours(character, unit)) return BY_RULES;
  if (folded === '') return DROP;
  return folded.length === 1 ? folded.charCodeAt(0) : BY_RULES;
}

/** Marks that may compose with the letter before them, and the one capital whose lower case hangs on what follows. */
function leansOnNeighbours(character: string, unit: number): boolean {
  if (unit >= c.MADDAH_ABOVE && unit <= c.HAMZA_BELOW) return true;
  return foldCompatibility(character) === 'Σ' || (/\p{M}/u.test(character) && removeHarakat(character) !== '');
}

function expression(...ranges: readonly (readonly [number, number?])[]): RegExp {
  return new RegExp(`[${ranges.map(([first, last]) => escapeRange(first, last)).join('')}]`, 'gu');
}
