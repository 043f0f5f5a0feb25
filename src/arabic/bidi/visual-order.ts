import { BIDI } from './bidi-class.ts';

/** A stretch of a text that is laid out by itself, as `bdi` and `dir` or U+2066–2069 make it. */
export interface Isolate {
  readonly start: number;
  readonly end: number;
  readonly dir: 'ltr' | 'rtl';
  /** Every character takes the direction, digits and signs too, as in `<bdo>`. */
  readonly override?: boolean;
  /** Isolates inside this one, in order. */
  readonly inner?: readonly Isolate[];
}

/** A text with the bidirectional type of each of its UTF-16 units. */
export interface Classified {
  readonly text: string;
  readonly classes: Uint8Array;
}

/**
 * Returns the places of a stretch of text from left to right, as a browser sets it on one line of a right-to-left
 * block: the Unicode Bidirectional Algorithm without embeddings. Characters that take no room are left out.
 * `isolates` are in order and apart from each other. https://unicode.org/reports/tr9/
 */
export function visualOrder(
  classified: Classified,
  { start, end }: { readonly start: number; readonly end: number },
  isolates: readonly Isolate[],
): readonly number[] {
  const order: number[] = [];
  addOrder(order, classified, { start, end, dir: 'rtl', inner: isolates });
  return order;
}

/** Marks of direction take no room. */
const MARKS = /[\u061c\u200e\u200f]/;

/** One sequence of characters and isolates at the same level. */
interface Sequence {
  /** Place of each item. */
  readonly at: number[];
  /** The isolate that an item stands for. */
  readonly isolates: (Isolate | undefined)[];
  readonly types: number[];
}

function addOrder(order: number[], classified: Classified, isolate: Isolate): void {
  const sequence = sequenceOf(classified, isolate);
  const base = isolate.dir === 'rtl' ? 1 : 0;
  const levels = isolate.override === true ? sequence.types.map(() => base) : levelsOf(sequence, classified.text, base);
  for (const item of reorder(levels)) {
    const inner = sequence.isolates[item];
    const place = sequence.at[item] ?? 0;
    if (inner === undefined) {
      if (!MARKS.test(classified.text.charAt(place))) order.push(place);
    } else addOrder(order, classified, inner);
  }
}

function sequenceOf({ classes }: Classified, { start, end, inner = [] }: Isolate): Sequence {
  const sequence: Sequence = { at: [], isolates: [], types: [] };
  let next = 0;
  for (let index = start; index < end; index += 1) {
    const isolate = inner[next];
    if (isolate !== undefined && isolate.start === index) {
      sequence.at.push(index);
      sequence.isolates.push(isolate);
      sequence.types.push(BIDI.ON);
      index = isolate.end - 1;
      next += 1;
    } else if (classes[index] !== BIDI.BN) {
      sequence.at.push(index);
      sequence.isolates.push(undefined);
      sequence.types.push(classes[index] ?? BIDI.ON);
    }
  }
  return sequence;
}

function levelsOf({ at, types, isolates }: Sequence, text: string, base: 0 | 1): number[] {
  const edge = base === 1 ? BIDI.R : BIDI.L;
  const isMark = types.map((type) => type === BIDI.NSM);
  resolveWeak(types, edge);
  resolveBrackets(types, { at, isolates, text, edge, isMark });
  resolveNeutral(types, edge);
  return types.map((type) => {
    if (base === 1) return type === BIDI.R ? 1 : 2;
    return type === BIDI.R ? 1 : type === BIDI.L ? 0 : 2;
  });
}

/** Rules W1 to W7: marks, then numbers and what belongs to them. */
function resolveWeak(types: number[], edge: number): void {
  const { L, R, AL, EN, AN, ES, ET, CS, NSM, ON } = BIDI;
  let before: number = edge;
  let strong: number = edge;
  for (let index = 0; index < types.length; index += 1) {
    let type = types[index] ?? ON;
    if (type === NSM) type = before;
    before = type;
    if (type === L || type === R || type === AL) strong = type;
    if (type === EN && strong === AL) type = AN;
    types[index] = type;
  }
  for (let index = 0; index < types.length; index += 1) if (types[index] === AL) types[index] = R;
  for (let index = 1; index < types.length - 1; index += 1) {
    const type = types[index];
    if (type !== ES && type !== CS) continue;
    const previous = types[index - 1];
    if (previous !== types[index + 1]) continue;
    if (previous === EN || (previous === AN && type === CS)) types[index] = previous;
  }
  for (let index = 0; index < types.length; index += 1) {
    if (types[index] !== ET) continue;
    let last = index;
    while (types[last + 1] === ET) last += 1;
    const type = types[index - 1] === EN || types[last + 1] === EN ? EN : ON;
    types.fill(type, index, last + 1);
    index = last;
  }
  strong = edge;
  for (let index = 0; index < types.length; index += 1) {
    const type = types[index];
    if (type === ES || type === CS) types[index] = ON;
    else if (type === L || type === R) strong = type;
    else if (type === EN && strong === L) types[index] = L;
  }
}

const OPENING = '([{⟨〈《「『【〔⁅⦅';
const CLOSING = ')]}⟩〉》」』】〕⁆⦆';

/** Returns the closing bracket of an opening one, and the other way round; undefined for anything else. */
export function partnerOf(sign: string): { readonly partner: string; readonly opens: boolean } | undefined {
  const opening = OPENING.indexOf(sign);
  if (opening >= 0) return { partner: CLOSING.charAt(opening), opens: true };
  const closing = CLOSING.indexOf(sign);
  return closing >= 0 ? { partner: OPENING.charAt(closing), opens: false } : undefined;
}

interface BracketContext {
  readonly at: readonly number[];
  readonly isolates: readonly (Isolate | undefined)[];
  readonly text: string;
  readonly edge: number;
  readonly isMark: readonly boolean[];
}

/** Rule N0: a pair of brackets takes the direction of what it holds, or of what is before it. */
function resolveBrackets(types: number[], { at, isolates, text, edge, isMark }: BracketContext): void {
  const pairs = bracketPairs(types, { at, isolates, text });
  const opposite = edge === BIDI.R ? BIDI.L : BIDI.R;
  for (const [open, close] of pairs) {
    let found: number | undefined;
    for (let index = open + 1; index < close; index += 1) {
      const direction = directionOf(types[index]);
      if (direction === edge) {
        found = edge;
        break;
      }
      if (direction === opposite) found = opposite;
    }
    if (found === undefined) continue;
    if (found === opposite) {
      let before: number = edge;
      for (let index = open - 1; index >= 0; index -= 1) {
        const direction = directionOf(types[index]);
        if (direction === undefined) continue;
        before = direction;
        break;
      }
      found = before === opposite ? opposite : edge;
    }
    setBracket(types, isMark, open, found);
    setBracket(types, isMark, close, found);
  }
}

/** Marks after a bracket follow it. */
function setBracket(types: number[], isMark: readonly boolean[], index: number, type: number): void {
  types[index] = type;
  for (let mark = index + 1; isMark[mark] === true; mark += 1) types[mark] = type;
}

function bracketPairs(
  types: readonly number[],
  { at, isolates, text }: Pick<BracketContext, 'at' | 'isolates' | 'text'>,
): (readonly [open: number, close: number])[] {
  const pairs: [number, number][] = [];
  const open: { readonly partner: string; readonly index: number }[] = [];
  for (let index = 0; index < types.length; index += 1) {
    if (types[index] !== BIDI.ON || isolates[index] !== undefined) continue;
    const sign = text.charAt(at[index] ?? 0);
    const bracket = partnerOf(sign);
    if (bracket === undefined) continue;
    if (bracket.opens) {
      if (open.length === MAX_OPEN) return pairs;
      open.push({ partner: bracket.partner, index });
      continue;
    }
    const match = open.findLastIndex(({ partner }) => partner === sign);
    if (match < 0) continue;
    pairs.push([open[match]?.index ?? 0, index]);
    open.length = match;
  }
  return pairs.sort(([one], [other]) => one - other);
}

/** BD16 stops there. */
const MAX_OPEN = 63;

function directionOf(type: number | undefined): number | undefined {
  if (type === BIDI.L) return BIDI.L;
  return type === BIDI.R || type === BIDI.EN || type === BIDI.AN ? BIDI.R : undefined;
}

/** Rules N1 and N2: what has no direction takes that of its neighbours where they agree, or else the block's. */
function resolveNeutral(types: number[], edge: number): void {
  let before: number = edge;
  for (let index = 0; index < types.length; index += 1) {
    const direction = directionOf(types[index]);
    if (direction !== undefined) {
      before = direction;
      continue;
    }
    let last = index;
    while (last + 1 < types.length && directionOf(types[last + 1]) === undefined) last += 1;
    const after = last + 1 < types.length ? (directionOf(types[last + 1]) ?? edge) : edge;
    types.fill(before === after ? before : edge, index, last + 1);
    index = last;
  }
}

/** Rule L2: from the highest level down, every run at that level or above is turned round. */
function reorder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  for (let level = highest; level >= 1; level -= 1) {
    for (let index = 0; index < levels.length; index += 1) {
      if ((levels[index] ?? 0) < level) continue;
      let end = index;
      while (end < levels.length && (levels[end] ?? 0) >= level) end += 1;
      reverse(order, index, end - 1);
      index = end;
    }
  }
  return order;
}

function reverse(order: number[], from: number, to: number): void {
  for (let low = from, high = to; low < high; low += 1, high -= 1) {
    const kept = order[low] ?? 0;
    order[low] = order[high] ?? 0;
    order[high] = kept;
  }
}
