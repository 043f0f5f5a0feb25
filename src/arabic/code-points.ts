/**
 * The code points the language rules speak of, by their Unicode names.
 * Other files say `ALEF_MAKSURA`, never 0x0649, so that a rule can be read and a reader can look a letter up.
 */

export const ALEF_WITH_MADDA = 0x0622;
export const ALEF_WITH_HAMZA_ABOVE = 0x0623;
export const ALEF_WITH_HAMZA_BELOW = 0x0625;
export const YEH_WITH_HAMZA = 0x0626;
export const TATWEEL = 0x0640;
export const WAW = 0x0648;
export const ALEF_MAKSURA = 0x0649;
export const YEH = 0x064a;

export const ALEF_WASLA = 0x0671;
export const HEH_DOACHASHMEE = 0x06be;
export const HEH_WITH_YEH_ABOVE = 0x06c0;
export const TEH_MARBUTA_GOAL = 0x06c3;
export const FARSI_YEH = 0x06cc;
export const ARABIC_E = 0x06d0;
export const ARABIC_AE = 0x06d5;

/** Marks: honorifics and small letters, harakat, the dagger alef, Koranic marks, and the later block of them. */
export const HONORIFIC_FIRST = 0x0610;
export const HONORIFIC_LAST = 0x061a;
export const FATHATAN = 0x064b;
export const MADDAH_ABOVE = 0x0653;
export const HAMZA_BELOW = 0x0655;
export const WAVY_HAMZA_BELOW = 0x065f;
export const DAGGER_ALEF = 0x0670;
export const KORANIC_MARK_FIRST = 0x06d6;
export const KORANIC_MARK_LAST = 0x06ed;
export const EXTENDED_MARK_FIRST = 0x08ca;
export const EXTENDED_MARK_LAST = 0x08ff;

/** Numbers. */
export const COMMA = 0x002c;
export const FULL_STOP = 0x002e;
export const ARABIC_COMMA = 0x060c;
export const DIGIT_ZERO = 0x0030;
export const DIGIT_NINE = 0x0039;
export const ARABIC_INDIC_ZERO = 0x0660;
export const ARABIC_INDIC_NINE = 0x0669;
export const ARABIC_DECIMAL_SEPARATOR = 0x066b;
export const ARABIC_THOUSANDS_SEPARATOR = 0x066c;
export const PERSIAN_ZERO = 0x06f0;
export const PERSIAN_NINE = 0x06f9;

/** Signs without a shape. */
export const SOFT_HYPHEN = 0x00ad;
export const ARABIC_LETTER_MARK = 0x061c;
export const MONGOLIAN_VOWEL_SEPARATOR = 0x180e;
export const ZERO_WIDTH_SPACE = 0x200b;
export const RIGHT_TO_LEFT_MARK = 0x200f;
export const LEFT_TO_RIGHT_EMBEDDING = 0x202a;
export const RIGHT_TO_LEFT_OVERRIDE = 0x202e;
export const WORD_JOINER = 0x2060;
export const INVISIBLE_PLUS = 0x2064;
export const LEFT_TO_RIGHT_ISOLATE = 0x2066;
export const NOMINAL_DIGIT_SHAPES = 0x206f;
export const VARIATION_SELECTOR_FIRST = 0xfe00;
export const VARIATION_SELECTOR_LAST = 0xfe0f;
export const BYTE_ORDER_MARK = 0xfeff;

/** Letters already drawn as joined: compatibility characters of old systems. */
export const PRESENTATION_FORMS_A_FIRST = 0xfb50;
export const PRESENTATION_FORMS_A_LAST = 0xfdff;
export const PRESENTATION_FORMS_B_FIRST = 0xfe70;
export const PRESENTATION_FORMS_B_LAST = 0xfefe;

/** Returns a regular expression's escape for one code point, or for the range of two: `\u{64b}-\u{65f}`. */
export function escapeRange(first: number, last = first): string {
  const toEscape = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
  return first === last ? toEscape(first) : `${toEscape(first)}-${toEscape(last)}`;
}
