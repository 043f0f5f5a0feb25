/** The place in a text that answers a question, with its words marked as they are written. */
import { tokenize } from '#arabic/tokenize.ts';
import { type TermAnalyzer, textTerms } from './search-terms.ts';

/** Where a marked word stands, in the text as written: harakat and tatweel inside. */
export type Mark = readonly [start: number, end: number];

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Excerpt extends MarkedText {
  /** Whether text was left out before and behind it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What is marked: folded words and stems. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const EXCERPT_LETTERS = 210;
/** What should stand before the first marked word. */
const LEAD_LETTERS = 60;
/** An excerpt begins with its sentence where that begins so near. */
const SENTENCE_REACH = 110;

/** Returns a text with every wanted word marked. */
export function markText(text: string, wanted: Wanted, analyzer: TermAnalyzer): MarkedText {
  return { text, marks: findMarks(text, wanted, analyzer).map(({ start, end }) => [start, end]) };
}

/** Returns the part of a text that has most of what is wanted, the earliest of equals; its beginning where it has nothing. */
export function excerptOf(text: string, wanted: Wanted, analyzer: TermAnalyzer): Excerpt {
  const found = findMarks(text, wanted, analyzer);
  const start = startOfExcerpt(text, bestStart(found));
  const end = endOfExcerpt(text, start);
  return {
    // A line break is one letter, as the space in its place.
    text: text.slice(start, end).replace(/\s/g, ' '),
    marks: found
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => [mark.start - start, mark.end - start]),
    cutBefore: start > 0,
    cutAfter: text.slice(end).trim() !== '',
  };
}

interface FoundMark {
  readonly start: number;
  readonly end: number;
  /** What of the wanted it is. */
  readonly key: string;
}

function findMarks(text: string, { words, stems }: Wanted, analyzer: TermAnalyzer): FoundMark[] {
  const marks: FoundMark[] = [];
  let from = 0;
  for (const token of tokenize(text)) {
    const start = text.indexOf(token, from);
    from = start + token.length;
    for (const term of textTerms(token, analyzer)) {
      const stem = term.stems.find((one) => stems.has(one));
      if (stem === undefined && !words.has(term.word)) continue;
      marks.push({ start, end: from, key: stem ?? term.word });
      break;
    }
  }
  return marks;
}

/** Where the window with most different words begins. */
function bestStart(marks: readonly FoundMark[]): number {
  let best = 0;
  let most = 0;
  marks.forEach((first, at) => {
    const keys = new Set<string>();
    let count = 0;
    for (let next = at; next < marks.length; next += 1) {
      const mark = marks[next];
      if (mark === undefined || mark.end > first.start + EXCERPT_LETTERS - LEAD_LETTERS) break;
      keys.add(mark.key);
      count += 1;
    }
    const score = keys.size * 100 + Math.min(count, 9);
    if (score <= most) return;
    most = score;
    best = first.start;
  });
  return best;
}

/** The beginning of the sentence or line before a place, or a word a little before it. */
function startOfExcerpt(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - SENTENCE_REACH), place);
  const breaks = [...before.matchAll(/[.!؟…\n]\s*/g)].filter(
    ({ index, 0: sign }) => index + sign.length < before.length + 1,
  );
  const last = breaks.at(-1);
  if (last !== undefined) return place - before.length + last.index + last[0].length;
  if (before.length === place) return 0;
  const space = text.indexOf(' ', Math.max(0, place - LEAD_LETTERS));
  return space === -1 || space >= place ? place : space + 1;
}

function endOfExcerpt(text: string, start: number): number {
  if (text.length - start <= EXCERPT_LETTERS) return text.length;
  const space = text.lastIndexOf(' ', start + EXCERPT_LETTERS);
  const line = text.lastIndexOf('\n', start + EXCERPT_LETTERS);
  const end = Math.max(space, line);
  return end > start ? end : start + EXCERPT_LETTERS;
}
