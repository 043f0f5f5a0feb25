/** Arabic quotation marks, outer and inner. */
export const ARABIC_QUOTES = { open: '«', close: '»', innerOpen: '“', innerClose: '”' } as const;

export interface QuotesResult {
  readonly text: string;
  /** Pairs that were changed. */
  readonly changed: number;
}

type Kind = 'double' | 'single' | 'guillemet';

type Pair = readonly [open: Mark, close: Mark];

interface Mark extends Roles {
  readonly sign: string;
  readonly index: number;
  readonly kind: Kind;
  readonly isAfterPrefix: boolean;
}

interface Roles {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** What is beside one mark, or beside several in a row. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly isAfterPrefix: boolean;
}

const ARABIC = /\p{Script=Arabic}/u;
const LINES = /[^\n\r\u2028\u2029]+/g;
const MARKS = /["“”„‟‘’‚‛«»]/g;
const RUNS_OF_MARKS = /["“”„‟‘’‚‛«»]+/g;
const KINDS: Readonly<Record<string, Kind>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
};
const SPACE_OR_CONTROL = /[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const OPENING_SIGN = /[([{'…–—:/،؛-]/;
/** Even where a space follows the mark: «قال:" نعم"». */
const ALWAYS_BEFORE_QUOTATION = /[:([]/;
const CLOSING_SIGN = /[)\]}'.,:;!?؟،؛…–—/*-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}]/u;
const DIGIT = /\p{Nd}/u;
/** Letters that Arabic joins to the word after them, here to a quotation: «و"نعم"», «بال"سلام"». */
const JOINED_PREFIX = /(?:^|[^\p{L}\p{M}])(?:[وفبكلس]|[وفبك]?ال|لل)ـ?$/u;
const PREFIX_LENGTH = 5;
/** WordPress makes the inches of a closing mark behind a digit: «"نوت 7″». */
const CLOSING_INCHES = /(["“][^"“”″\n]*\p{Nd})″/gu;
/** Space inside the marks of a quotation is no part of it. */
const INNER_SPACE = /(?<=[«“])[ \u00a0]+(?=[^ \u00a0»”])|(?<=[^ \u00a0«“])[ \u00a0]+(?=[»”])/gu;
const QUOTES_BY_DEPTH: readonly (readonly [open: string, close: string])[] = [
  [ARABIC_QUOTES.open, ARABIC_QUOTES.close],
  [ARABIC_QUOTES.innerOpen, ARABIC_QUOTES.innerClose],
  ['‘', '’'],
];

/**
 * Returns an Arabic text with its quotations in «…», those within others in “…”, and how many pairs were changed.
 * «قال: "نعم"» → «قال: «نعم»»; pairs written the wrong way round, ”نعم“, are corrected too. Left as they are: a mark
 * without its pair, a pair around a lone « or », inches (55"), apostrophes, a line without Arabic letters. A pair
 * never crosses a line. For text alone: never for HTML, addresses or code.
 */
export function toGuillemets(text: string): QuotesResult {
  let changed = 0;
  const quoted = text.replace(LINES, (written) => {
    const result = quoteLine(written.includes('″') ? written.replace(CLOSING_INCHES, '$1"') : written);
    changed += result.changed;
    return result.changed > 0 || written.includes('«') ? result.text : written;
  });
  return { text: quoted, changed };
}

function quoteLine(line: string): QuotesResult {
  if (!ARABIC.test(line)) return { text: line, changed: 0 };
  const marks = findMarks(line);
  const pairs = withoutStrays(marks, findPairs(line, marks));
  const written = new Map<number, string>();
  const closesAhead: number[] = [];
  let changed = 0;
  for (const [open, close] of pairs.toSorted(([a], [b]) => a.index - b.index)) {
    while ((closesAhead.at(-1) ?? Number.POSITIVE_INFINITY) < open.index) closesAhead.pop();
    const [opening, closing] = quotesAt(closesAhead.length);
    closesAhead.push(close.index);
    if (open.kind === 'guillemet' || (open.sign === opening && close.sign === closing)) continue;
    written.set(open.index, opening).set(close.index, closing);
    changed += 1;
  }
  const quoted = line.replace(MARKS, (mark, index: number) => written.get(index) ?? mark);
  const isPaired = quoted.split('«').length === quoted.split('»').length;
  return { text: isPaired ? quoted.replace(INNER_SPACE, '') : quoted, changed };
}

function quotesAt(depth: number): readonly [string, string] {
  return QUOTES_BY_DEPTH[Math.min(depth, QUOTES_BY_DEPTH.length - 1)] ?? [ARABIC_QUOTES.open, ARABIC_QUOTES.close];
}

/** Marks that belong together, outer and inner, «…» among them. What is left open is no pair. */
function findPairs(line: string, marks: readonly Mark[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const opened: Mark[] = [];
  const waiting: Record<Kind, number> = { double: 0, single: 0, guillemet: 0 };

  const open = (mark: Mark): void => {
    opened.push(mark);
    waiting[mark.kind] += 1;
  };
  const close = (mark: Mark): void => {
    for (let top = opened.pop(); top !== undefined; top = opened.pop()) {
      waiting[top.kind] -= 1;
      if (top.kind !== mark.kind) continue;
      if (isQuotation(line, top, mark)) pairs.push([top, mark]);
      return;
    }
  };

  marks.forEach((mark, position) => {
    if (waiting.double === 1 && isInches(line, mark, marks[position + 1])) return;
    if (mark.canClose && waiting[mark.kind] > 0 && !(mark.canOpen && mark.isAfterPrefix)) close(mark);
    else if (mark.canOpen) open(mark);
  });
  return pairs;
}

/**
 * A pair around a lone « or » is left alone: made into guillemets, it would be unclear which belongs to which.
 * So are single marks around a lone double one.
 */
function withoutStrays(marks: readonly Mark[], pairs: readonly Pair[]): readonly Pair[] {
  const paired = new Set(pairs.flat());
  const strays = marks.filter((mark) => !paired.has(mark));
  const guillemets = countBefore(marks, strays, 'guillemet');
  const doubles = countBefore(marks, strays, 'double');
  const isAround = (counts: ReadonlyMap<Mark, number>, [open, close]: Pair): boolean =>
    counts.get(open) !== counts.get(close);
  return pairs.filter((pair) => !isAround(guillemets, pair) && !(pair[0].kind === 'single' && isAround(doubles, pair)));
}

/** How many strays of one kind stand before each mark. */
function countBefore(marks: readonly Mark[], strays: readonly Mark[], kind: Kind): ReadonlyMap<Mark, number> {
  const counted = new Set(strays.filter((stray) => stray.kind === kind));
  let count = 0;
  return new Map(
    marks.map((mark) => {
      if (counted.has(mark)) count += 1;
      return [mark, count];
    }),
  );
}

function findMarks(line: string): readonly Mark[] {
  return Array.from(line.matchAll(RUNS_OF_MARKS)).flatMap(({ 0: run, index: start }) => {
    const end = start + run.length;
    const isAfterPrefix = JOINED_PREFIX.test(line.slice(Math.max(0, start - PREFIX_LENGTH), start));
    const surroundings = {
      before: line.slice(Math.max(0, start - 1), start),
      after: line.slice(end, end + 1),
      isAfterPrefix,
    };
    return Array.from(run, (sign, offset): Mark => {
      const kind = KINDS[sign] ?? 'double';
      return { sign, index: start + offset, kind, isAfterPrefix, ...toRoles(sign, kind, surroundings) };
    });
  });
}

/** Whether a mark can open or close a quotation, by what is beside it: its shape is often the wrong one. */
function toRoles(sign: string, kind: Kind, { before, after, isAfterPrefix }: Surroundings): Roles {
  if (kind === 'guillemet') return { canOpen: sign === '«', canClose: sign === '»' };
  const isFreeBefore = before === '' || SPACE_OR_CONTROL.test(before);
  const isFreeAfter = after === '' || SPACE_OR_CONTROL.test(after);
  if (isFreeBefore && isFreeAfter) return { canOpen: true, canClose: true };
  const opens = isFreeBefore || isAfterPrefix || OPENING_SIGN.test(before);
  const closes = isFreeAfter || CLOSING_SIGN.test(after);
  // A space is missing on one side: "نعم"ثم, "نعم."ثم. Single marks may be apostrophes there.
  const isTight = kind === 'double' && !opens && !closes;
  const canOpen = isFreeAfter ? ALWAYS_BEFORE_QUOTATION.test(before) : opens || isTight;
  return { canOpen, canClose: !isFreeBefore && (closes || isTight) };
}

/** In "شاشة 55" كبيرة" the mark after the number is no end: the one after it is. */
function isInches(line: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.sign !== '"' || !DIGIT.test(line[mark.index - 1] ?? '')) return false;
  return next !== undefined && next.kind === 'double' && next.canClose && !next.canOpen;
}

function isQuotation(line: string, open: Mark, close: Mark): boolean {
  const quoted = line.slice(open.index + 1, close.index);
  return open.kind === 'single' ? ARABIC.test(quoted) : open.kind === 'guillemet' || LETTER_OR_DIGIT.test(quoted);
}
