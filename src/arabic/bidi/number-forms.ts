/** A stretch of numbers and signs whose order on the line must not be left to chance. */
export interface NumberForm {
  readonly start: number;
  readonly end: number;
  /** `ltr`: as in a foreign text, `13 / 5 / 2025`; `rtl`: its numbers are read from the right, «1990–1995», «5%». */
  readonly dir: 'ltr' | 'rtl';
  /** The numbers, each of which runs from the left. */
  readonly atoms: readonly Atom[];
}

export interface Atom {
  readonly start: number;
  readonly end: number;
}

const D = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const RAISED = '[\\u00B2\\u00B3\\u00B9\\u2070-\\u2079\\u207A\\u207B]';
/** A number with its points and commas, a time, a date with slashes: what no separator parts. */
const NUMBER = `${D}+(?:[.,:/\\u060C\\u066B\\u066C]${D}+|[\\u00A0\\u202F]${D}{3}(?!${D}))*${RAISED}*`;
const DASH = '[-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2212]';
const SIGN = '[-+\\u2212\\u2013\\u00B1]';
const MONEY = '[$€£¥₪₺₽₹]';
const TAIL = `(?:[ \\u00A0]?[%\\u066A\\u2030]|[$€£¥₪₺₽₹°º])`;
const BETWEEN = `(?:[ \\u00A0]?(?:${DASH}|[\\u00D7*\\u00F7+=^~xX])[ \\u00A0]?|[ \\u00A0]?/[ \\u00A0]?)`;

/** `+961 1 234 567`, `00966 11 123 4567`, `(011) 123-4567`, `01-234 567`: groups of digits of a phone number. */
const PHONE = `(?:\\+|00)${D}{1,15}(?:[ \\u00A0.-]{1,2}\\(?${D}+\\)?)+|\\(\\+?${D}{2,5}\\)[ \\u00A0-]?${D}{2,}(?:[ \\u00A0.-]${D}+)*|[0\\u0660]${D}{1,4}(?:[ \\u00A0-]${D}+)+`;
/** `1 250 000`: one number in groups of three. */
const GROUPS = `${D}{1,3}(?: ${D}{3}){1,6}(?! ?${D})`;
/** `24.7136, 46.6753` and 33°30′15″. */
const PLACE = `-?${D}{1,3}[.٫]${D}{3,}[,،] ?-?${D}{1,3}[.٫]${D}{3,}|${D}{1,3}°(?: ?${D}{1,2}(?:[.,]${D}+)?[′'’])(?: ?${D}{1,2}(?:[.,]${D}+)?(?:[″"”]|''))?`;
const CHAIN = `${SIGN}?${MONEY}?${NUMBER}${TAIL}?(?:${BETWEEN}${SIGN}?${MONEY}?${NUMBER}${TAIL}?)*`;
const LEADING_PER_CENT = `[%\\u066A]${D}+(?:[.,\\u066B\\u066C]${D}+)*`;

const AT_START = '(?<![\\d\\p{Nd}.,])';
const FORMS = new RegExp(
  `${AT_START}(?:(?<phone>${PHONE})(?![\\p{Nd}])|(?<other>${PLACE}|${GROUPS}|${LEADING_PER_CENT})|${CHAIN})`,
  'gu',
);
const CHAIN_HERE = new RegExp(CHAIN, 'uy');
/** Nothing else can be out of order: two numbers with something between, or a number with a sign. */
const WORTH_LOOKING = new RegExp(
  `${D}[ \\u00A0]?[-\\u2010-\\u2014\\u2212\\u00D7*\\u00F7+=^~xX/:%\\u066A\\u2030$€£¥₪₺₽₹°º]|[-+\\u2212\\u2013\\u00B1$€£¥₪₺₽₹%\\u066A(]${D}|${D}[ ,،] ?-?${D}`,
);
const PARTS = new RegExp(`(${SIGN}?${MONEY}?)(${NUMBER})(${TAIL}?)(${BETWEEN})?`, 'gu');

/** Words behind which a pair of numbers is one name: the number of a law, of a telephone. */
const NAMING =
  /(?<!\p{L})[وفبلك]?(?:ال|لل)?(?:رقم|رقمه|رقمها|قانون|مرسوم|ظهير|قرار|أمر|نظام|منشور|دورية|هاتف|هاتفي|جوال|محمول|موبايل|تلفون|تليفون|فاكس|واتساب|واتس|اتصال|تواصل|استفسار|حساب|آيبان|موديل|طراز|طائرة|رحلة)(?: رقم)?(?: \p{L}+)?[: ]{0,2}[("«]?$/u;
const DIGIT = new RegExp(D, 'u');
const NOT_DIGITS = /[^0-9\u0660-\u0669\u06F0-\u06F9]+/gu;

/**
 * Returns the number forms of a text, in order and apart from each other. From the left: dates with spaced slashes or
 * two hyphens, phone numbers, dimensions, signed numbers and sums of money, numbers of laws, places on the map. From
 * the right: ranges, scores, sums, a number with its per cent. Digits of all kinds alike. `taken` is what foreign
 * phrases hold already, as spaces of the same length.
 */
export function numberForms(text: string): NumberForm[] {
  if (!DIGIT.test(text) || !WORTH_LOOKING.test(text)) return [];
  const forms: NumberForm[] = [];
  FORMS.lastIndex = 0;
  for (let match = FORMS.exec(text); match !== null; match = FORMS.exec(text)) {
    const { phone, other } = match.groups ?? {};
    if (other !== undefined || (phone !== undefined && isPhone(phone))) {
      forms.push(fromLeft(match.index, match[0]));
      continue;
    }
    CHAIN_HERE.lastIndex = match.index;
    const written = CHAIN_HERE.exec(text)?.[0] ?? match[0];
    forms.push(...chainsIn(text, match.index, written));
    FORMS.lastIndex = match.index + written.length;
  }
  return forms;
}

function isPhone(written: string): boolean {
  return written.replace(NOT_DIGITS, '').length >= 6;
}

function fromLeft(start: number, written: string): NumberForm {
  const end = start + written.length;
  return { start, end, dir: 'ltr', atoms: [{ start, end }] };
}

interface Part {
  readonly sign: string;
  readonly number: string;
  readonly tail: string;
  /** What is between it and the next, trimmed; empty at the end. */
  readonly joint: string;
  readonly isSpaced: boolean;
  readonly start: number;
  readonly end: number;
}

function chainsIn(text: string, start: number, written: string): NumberForm[] {
  const parts = Array.from(written.matchAll(PARTS), (match): Part => {
    const [, sign = '', number = '', tail = '', joint = ''] = match;
    const from = start + match.index;
    return {
      sign,
      number,
      tail,
      joint: joint.trim(),
      isSpaced: /^[ \u00a0]/.test(joint),
      start: from,
      end: from + sign.length + number.length + tail.length,
    };
  });
  const first = parts[0];
  if (first === undefined) return [];
  const isSigned = first.sign !== '' && isSign(text, first);
  const whole = { start: first.start + (isSigned ? 0 : first.sign.length), end: parts.at(-1)?.end ?? 0 };
  if (parts.length === 1) return single({ ...first, sign: isSigned ? first.sign : '', start: whole.start });
  return chain(text, whole, parts);
}

/** `-5`, `+3.2%`, `$50`, «5%»: one number with a sign before or behind it. */
function single({ sign, tail, start, end }: Part): NumberForm[] {
  if (sign === '' && tail === '') return [];
  const number = { start, end: end - tail.length };
  if (tail === '') return [{ ...number, dir: 'ltr', atoms: [number] }];
  return [{ start, end, dir: 'rtl', atoms: [number] }];
}

function chain(text: string, { start, end }: Atom, parts: readonly Part[]): NumberForm[] {
  const joints = new Set(parts.slice(0, -1).map(({ joint }) => (/[-\u2010-\u2014\u2212]/.test(joint) ? '-' : joint)));
  const [joint = ''] = joints;
  const isMixed = joints.size > 1;
  const hasSlash = joints.has('/') || joints.has(':');
  if (hasSlash && (isMixed || !isDate(text, start, parts))) return [];
  const atoms = parts.map((part, index) => ({
    start: index === 0 ? start : part.start,
    end: part.end - part.tail.length,
  }));
  const isLeft = !isMixed && (hasSlash || /[×*xX^]/.test(joint) || (joint === '-' && isName(text, start, parts)));
  return [isLeft ? { start, end, dir: 'ltr', atoms: [{ start, end }] } : { start, end, dir: 'rtl', atoms }];
}

/** Numbers with spaced slashes: «13 / 5 / 2025», «5 / 2025»; not «7 / 6», a score, nor «1435 / 1436», two years. */
function isDate(text: string, start: number, parts: readonly Part[]): boolean {
  if (parts.length > 2) return true;
  const years = parts.filter(({ number }) => /(?:^|\D)\p{Nd}{4}$/u.test(number)).length;
  return years === 1 || (years === 0 && NAMING.test(text.slice(Math.max(0, start - 40), start)));
}

/** Numbers with hyphens that are no range: a date, an ISBN, the number of a law or a telephone. */
function isName(text: string, start: number, parts: readonly Part[]): boolean {
  if (parts.some(({ isSpaced, tail, sign }, index) => isSpaced || tail !== '' || (index > 0 && sign !== '')))
    return false;
  if (parts.length === 2) return NAMING.test(text.slice(Math.max(0, start - 40), start));
  // «4-3-3» is spoken from its first number.
  return parts.some(({ number }) => number.length > 1);
}

/** What cannot be fewer than none: before these a hyphen is a dash, «-43 عامًا». */
const NEVER_NEGATIVE = /^ ?(?:عام|سنة|سنوات|أعوام|اعوام|ملعقة|ملاعق|كوب|أكواب|حبة|حبات|فص|فصوص|شخص|أشخاص)/;
/** A hyphen behind the number closes what the one before it opened: «-15 عامًا-،». */
const CLOSING_DASH = /^[^-–\d\n]{0,25}[-–](?=[\s،؛.:)]|$)/;
const DEGREES = /^ ?(?:[°%٪‰]|درج|مئوي|تحت|فهرنهايت|نقط|مليون|مليار|دولار|$|[،.؛)])/;

/** A sign before a number is its own at the beginning of a word; a dash between two words or numbers is none. */
function isSign(text: string, { sign, number, start }: Part): boolean {
  if (/^[$€£¥₪₺₽₹]/.test(sign)) return !DIGIT.test(text.charAt(start - 1));
  const before = text.slice(Math.max(0, start - 3), start);
  if (/(?:^|[^\p{L}\p{M}])(?:[وفبلك]|ال)ـ?$/u.test(before) && /[\p{L}ـ]$/u.test(before)) return true;
  if (!/(?:^|[\s([{«"“'،؛:/=])$/u.test(before)) return false;
  if (
    DIGIT.test(
      text
        .slice(Math.max(0, start - 8), start)
        .trimEnd()
        .slice(-1),
    )
  )
    return false;
  if (!/^[-–]/.test(sign)) return true;
  const after = text.slice(start + sign.length + number.length, start + sign.length + number.length + 30);
  if (NEVER_NEGATIVE.test(after) || CLOSING_DASH.test(after)) return false;
  // At the start of a line it may be the mark of a list.
  return text.slice(Math.max(0, start - 8), start).trim() !== '' || start >= 8 || DEGREES.test(after);
}
