/** Which way text runs, as far as its letters say. */
export type Direction = 'rtl' | 'ltr' | 'neutral';

/**
 * Scripts that run from right to left, and the two marks that say so. Digits and harakat belong to no script, so they
 * decide nothing. https://unicode.org/reports/tr9/#Table_Bidirectional_Character_Types
 */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\u200f\u061c]/u;
const LATIN = /\p{Script=Latin}/u;
const STRONG_OR_ISOLATE = /[\p{L}\u061c\u200e\u200f\u2066-\u2069]/gu;
const ISOLATE_OPENS = /[\u2066-\u2068]/;
const ISOLATE_CLOSES = '\u2069';

/**
 * Returns the direction of the first strong letter, what is inside isolates not counted, as `dir="auto"` decides:
 * «قمة G20» → rtl, «G20 في الرياض» → ltr, «2026» → neutral.
 */
export function firstStrongDirection(text: string): Direction {
  let depth = 0;
  for (const [sign] of text.matchAll(STRONG_OR_ISOLATE)) {
    if (ISOLATE_OPENS.test(sign)) depth += 1;
    else if (sign === ISOLATE_CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0) return RIGHT_TO_LEFT.test(sign) ? 'rtl' : 'ltr';
  }
  return 'neutral';
}

/** Says whether a text has Latin letters and nothing that runs from right to left: «iPhone 17» yes, «آيفون 17» no, «17» no. */
export function isLatinRun(text: string): boolean {
  return LATIN.test(text) && !RIGHT_TO_LEFT.test(text);
}
