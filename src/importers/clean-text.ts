import { printedLetters, withoutStretching } from '#arabic/printed-letters.ts';

/** A break that editors do not count as a line: vertical tab, form feed, NEL, line and paragraph separator. */
const OTHER_BREAKS = /[\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;
/** U+202A–202E turn the order of everything after them; isolates do so when left open; the rest shows nothing. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE =
  /[\u00ad\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;
/** Signs of Word's and phones' own fonts; the bullet of Word's lists is one that everybody knows. */
const WORD_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf076]/g;
const PRIVATE_USE = /\p{Co}/gu;
/** More marks on one letter than any script writes. */
const MARKS_TOO_MANY = /(\p{M}{8})\p{M}+/gu;
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Returns text the article check accepts: NFC, letters in place of presentation forms, `\n` line ends, no control characters, no bidi overrides or isolates,
 * no noncharacters or lone surrogates, tabs as spaces. ZWNJ, ZWJ, LRM, RLM and no-break spaces carry meaning and stay.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(OTHER_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION_OVERRIDES, '')
    .replace(INVISIBLE, '')
    .replace(NONCHARACTERS, '')
    .replace(WORD_BULLETS, '•')
    .replace(PRIVATE_USE, '')
    .replace(LONE_SURROGATES, '');
  return printedLetters(cleaned).normalize('NFC').replace(MARKS_TOO_MANY, '$1');
}

/** Returns cleaned text on one line, with single spaces: for headlines, names and tags. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** Returns a headline on one line, without the tatweel that old sites stretched words with; «1445 هـ» and «لـ«نقطة»» keep theirs. */
export function cleanHeadline(text: string): string {
  return withoutStretching(cleanLine(text));
}
