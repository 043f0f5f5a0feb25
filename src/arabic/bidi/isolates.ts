import { BIDI, bidiClasses, OBJECT } from './bidi-class.ts';
import { foreignPhrases } from './foreign-phrases.ts';
import { type Atom, type NumberForm, numberForms } from './number-forms.ts';
import { isDigit } from './tokens.ts';
import { type Classified, type Isolate, visualOrder } from './visual-order.ts';

/** What has to be set apart in a text. */
export interface Isolation extends Atom {
  /** `auto`: its first letter says the direction, or it needs none. */
  readonly dir: 'auto' | 'ltr';
  /** Groups of Arabic-Indic digits that must be set apart inside it: `dir` alone does not order them. */
  readonly inner?: readonly Atom[];
}

/** A stretch whose order is known, and the ways to set it so, the shortest first. */
interface Form extends Atom {
  readonly target: Isolate;
  readonly remedies: readonly (readonly Isolation[])[];
}

/** A letter that may run from the left, an object or a written isolate: what numbers alone never are. */
const FOREIGN =
  /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0370-\u058f\u0900-\u1fff\u200e\u2066-\u2069\u2071\u207f\u2100-\u21ff\u2300-\u2bff\u2c00-\u2dff\u2e80-\ufb1c\ufe30-\ufe4f\uff21-\uffff]/;

/**
 * Returns what has to be isolated in one line of a right-to-left text so that every foreign phrase and every group of
 * numbers is shown in its order; nothing where the line is shown rightly by itself. U+FFFC in the text stands for an
 * element that is isolated already.
 */
export function isolationsOf(text: string): readonly Isolation[] {
  if (!FOREIGN.test(text)) {
    const numbers = withoutRightOnes(text, numberForms(text));
    return numbers.length === 0 ? NONE : solve({ text, classes: bidiClasses(text) }, []);
  }
  const classified = { text: withoutIsolates(text), classes: bidiClasses(text) };
  hideIsolates(classified);
  return solve(classified, isForeign(classified) ? [trimmed(classified.text)] : foreignPhrases(classified));
}

/** A line without a letter from the right is one phrase with all it holds. */
function isForeign({ classes, text }: Classified): boolean {
  return (
    classes.includes(BIDI.L) && !classes.some(isRightToLeft) && !classes.includes(BIDI.B) && !text.includes(OBJECT)
  );
}

function trimmed(text: string): Atom {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function solve(classified: Classified, phrases: readonly Atom[]): readonly Isolation[] {
  const numbers = numberForms(withoutPhrases(classified.text, phrases));
  if (phrases.length === 0 && numbers.length === 0) return NONE;
  const forms = [
    ...phrases.map((phrase) => phraseForm(classified, phrase)),
    ...numbers.map((form) => numberForm(classified, form)),
  ];
  return needed(
    classified,
    forms.sort((one, other) => one.start - other.start),
  );
}

const DIGIT = /\p{Nd}/u;
const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/;

/** Behind an Arabic letter numbers are read from the right by themselves; most of all numbers are such. */
function withoutRightOnes(text: string, forms: readonly NumberForm[]): readonly NumberForm[] {
  // A line break begins anew.
  const firstLetter = forms.length === 0 || text.includes('\n') ? -1 : text.search(ARABIC_LETTER);
  if (firstLetter < 0) return forms;
  return forms.filter(
    ({ start, dir, atoms }) =>
      dir === 'ltr' || start < firstLetter || atoms.some((atom) => !DIGIT.test(text.charAt(atom.start))),
  );
}

const NONE: readonly Isolation[] = [];

/** Isolates that a writer set by hand (U+2066 to U+2069) stay as they are. */
const WRITTEN_ISOLATE = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

function withoutIsolates(text: string): string {
  return text.includes('\u2069') ? text.replace(WRITTEN_ISOLATE, (isolate) => OBJECT.repeat(isolate.length)) : text;
}

function hideIsolates({ text, classes }: Classified): void {
  for (let index = text.indexOf(OBJECT); index >= 0; index = text.indexOf(OBJECT, index + 1)) classes[index] = BIDI.ON;
}

function withoutPhrases(text: string, phrases: readonly Atom[]): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of phrases) {
    kept += text.slice(at, start) + OBJECT.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}

function phraseForm(classified: Classified, { start, end }: Atom): Form {
  const hasArabic = someOf(classified, { start, end }, isRightToLeft);
  const dir = firstStrong(classified, { start, end }) === BIDI.L ? 'auto' : 'ltr';
  const isolation = { start, end, dir, ...(hasArabic ? {} : innerOf(classified, { start, end })) } as const;
  return { start, end, target: { start, end, dir: 'ltr', override: !hasArabic }, remedies: [[], [isolation]] };
}

function numberForm(classified: Classified, { start, end, dir, atoms }: NumberForm): Form {
  if (dir === 'ltr') {
    const isolation = { start, end, dir, ...innerOf(classified, { start, end }) };
    return { start, end, target: { start, end, dir, override: true }, remedies: [[], [isolation]] };
  }
  const inner = atoms.map((atom): Isolate => ({ ...atom, dir: 'ltr', override: true }));
  const each = atoms.map((atom): Isolation => {
    const isBare = isDigit(classified.classes[atom.start]);
    return { ...atom, dir: isBare ? 'auto' : 'ltr', ...innerOf(classified, atom) };
  });
  const few = (atoms.at(-1)?.end ?? 0) < end ? each : each.slice(0, -1);
  return { start, end, target: { start, end, dir, inner }, remedies: [[], few, each] };
}

/** Arabic-Indic numbers stand in the order of Arabic beside each other, whatever `dir` says. */
function innerOf(classified: Classified, { start, end }: Atom): { readonly inner?: readonly Atom[] } {
  if (isInOrder(classified, { start, end, dir: 'ltr' })) return {};
  const groups = Array.from(classified.text.slice(start, end).matchAll(ARABIC_NUMBER), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return { inner: groups };
}

const ARABIC_NUMBER = /[\u0660-\u0669](?:[.,:/\u060c\u066b\u066c]?[\u0660-\u0669])*/g;

/** More than this many steps are not spent on finding what can be spared: a text of thousands of numbers in a row. */
const MAX_STEPS = 400_000;

/** Of all forms those that need help where they stand, each with the shortest help. Numbers are spared first. */
function needed(classified: Classified, forms: readonly Form[]): readonly Isolation[] {
  const kept: Isolation[] = [];
  for (const stretch of stretches(classified, forms)) {
    const { forms: inside } = stretch;
    const steps = (stretch.end - stretch.start) * inside.length;
    kept.push(
      ...(steps > MAX_STEPS ? inside.flatMap(({ remedies }) => remedies.at(-1) ?? []) : spare(classified, stretch)),
    );
  }
  return kept;
}

interface Stretch extends Atom {
  readonly forms: readonly Form[];
}

/** Cut at the letters that run from the right, which no order goes beyond; brackets that reach over one are settled. */
function stretches(classified: Classified, forms: readonly Form[]): Stretch[] {
  const { text, classes } = classified;
  settleBrackets(classified, forms);
  const found: Stretch[] = [];
  let start = 0;
  let inside: Form[] = [];
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    const form = forms[next];
    if (form !== undefined && index === form.start) {
      inside.push(form);
      index = form.end - 1;
      next += 1;
      continue;
    }
    if (!isRightToLeft(classes[index]) && classes[index] !== BIDI.B) continue;
    if (inside.length > 0) found.push({ start, end: classes[index] === BIDI.B ? index : index + 1, forms: inside });
    inside = [];
    start = classes[index] === BIDI.B ? index + 1 : index;
  }
  if (inside.length > 0) found.push({ start, end: text.length, forms: inside });
  return found;
}

/** Brackets that hold a letter from the right take its direction, whatever else they hold: rule N0. */
function settleBrackets({ text, classes }: Classified, forms: readonly Form[]): void {
  const open: { readonly sign: string; readonly index: number }[] = [];
  let lastRight = -1;
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    const form = forms[next];
    if (form !== undefined && index === form.start) {
      index = form.end - 1;
      next += 1;
      continue;
    }
    if (isRightToLeft(classes[index])) lastRight = index;
    const sign = text.charAt(index);
    const place = '([{'.indexOf(sign);
    if (place >= 0) open.push({ sign: ')]}'.charAt(place), index });
    else if (sign === ')' || sign === ']' || sign === '}') {
      const match = open.findLastIndex((bracket) => bracket.sign === sign);
      if (match < 0) continue;
      const opened = open[match]?.index ?? 0;
      open.length = match;
      if (lastRight <= opened) continue;
      classes[opened] = BIDI.R;
      classes[index] = BIDI.R;
    }
  }
}

function spare(classified: Classified, { start, end, forms }: Stretch): Isolation[] {
  const stretch = { start, end };
  const inForce: (readonly Isolate[])[] = forms.map(({ target }) => [target]);
  const chosen: (readonly Isolation[])[] = forms.map(({ remedies }) => remedies.at(-1) ?? []);
  const right = visualOrder(classified, stretch, inForce.flat());
  const isNumber = ({ target }: Form): boolean => target.dir === 'rtl';
  const order = [...forms.keys()].sort(
    (one, other) => Number(isNumber(forms[other] as Form)) - Number(isNumber(forms[one] as Form)),
  );
  for (const place of order) {
    const form = forms[place];
    if (form === undefined) continue;
    for (const remedy of form.remedies) {
      const tried = inForce.with(place, remedy.map(asIsolate));
      if (!isSame(visualOrder(classified, stretch, tried.flat()), right)) continue;
      inForce[place] = tried[place] ?? [];
      chosen[place] = remedy;
      break;
    }
  }
  return chosen.flat();
}

/** A remedy as the order is found with: what it holds is in order. */
function asIsolate({ start, end, inner }: Isolation): Isolate {
  return { start, end, dir: 'ltr', override: inner !== undefined };
}

function isInOrder(classified: Classified, isolate: Isolate): boolean {
  const order = visualOrder(classified, isolate, [isolate]);
  return order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, index) => place === other[index]);
}

function isRightToLeft(type: number | undefined): boolean {
  return type === BIDI.R || type === BIDI.AL;
}

function someOf({ classes }: Classified, { start, end }: Atom, is: (type: number | undefined) => boolean): boolean {
  return classes.subarray(start, end).some(is);
}

function firstStrong({ classes }: Classified, { start, end }: Atom): number | undefined {
  return classes.subarray(start, end).find((type) => type === BIDI.L || isRightToLeft(type));
}
