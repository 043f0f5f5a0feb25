/** A stretch of a text that must keep its own direction inside an Arabic sentence. */
export interface ForeignRun {
  readonly start: number;
  readonly end: number;
  /** `letters` carry their direction themselves; `digits` have none and need it said. */
  readonly kind: 'letters' | 'digits';
}

/** Letters that run from left to right: Latin, Greek, Cyrillic, Armenian, Indic, East Asian. No `×` and `÷`. */
const L =
  'A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u058F\\u0900-\\u1FFF\\u2C00-\\u2DFF\\u3041-\\u9FFF\\uAC00-\\uD7A3';
const WORD = `[${L}0-9_\\u0300-\\u036F]`;
const NUMBER = '\\d+(?:[.,]\\d+)*';
const SIGN = '[-\\u2212\\u2013\\u2014\\u2010\\u2011\\u00D7*\\/]';

const URL_RUN = '(?:https?:\\/\\/|www\\.)[^\\s<>«»"()\\[\\]،؛؟]+(?<![.,:;!?\'])';
/** Words of foreign letters with what joins them: `RT Arabic`, `COVID-19`, `AT&T`, `C++`, `@user`, `a.b@c.org`. */
const LETTERS = `(?:(?<![0-9])[@#]?[0-9]*|(?<=[0-9]))[${L}]${WORD}*(?:(?:[ \\u00A0]|[-\\u2010-\\u2013.'’&/@:+?=~,%]{1,3})${WORD}+)*[+#]*`;
/** `+961 1 234 567`, `01-234 567`. */
const PHONE = '\\+\\d[\\d ()-]*\\d|(?<![\\d.,])0\\d+(?:[ -]\\d+)+';
/** `1280 × 960`, `2-1`, `16/17`, `1990–1995`. */
const PAIR = `(?<![\\d.,])${NUMBER}(?:(?:[ \\u00A0]${SIGN}[ \\u00A0]|${SIGN})${NUMBER})+`;
/** `-5`, `+3.2%` */
const SIGNED = `(?<=^|[\\s(«])[-\\u2212+]${NUMBER}%?`;

const FOREIGN = new RegExp(`(${URL_RUN}|${LETTERS})|${PHONE}|${PAIR}|${SIGNED}`, 'g');
const WORTH_LOOKING = new RegExp(`[0-9${L}]`);

/**
 * Returns the runs of foreign letters, pairs of numbers, phone and signed numbers of a text, in order, apart from
 * each other. Without isolation `1280 × 960` shows as 960 × 1280 and a bracket beside `RT` turns round.
 * https://www.w3.org/International/articles/inline-bidi-markup/
 */
export function foreignRuns(text: string): readonly ForeignRun[] {
  if (!WORTH_LOOKING.test(text)) return NONE;
  return Array.from(text.matchAll(FOREIGN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] === undefined ? 'digits' : 'letters',
  }));
}

const NONE: readonly ForeignRun[] = [];
