import { bidiClasses } from '#arabic/bidi/bidi-class.ts';
import { isolationsOf } from '#arabic/bidi/isolates.ts';
import { type Isolate, visualOrder } from '#arabic/bidi/visual-order.ts';

/** How a kind of number should be displayed, and how to find it: with patterns independent of the code under test. */
interface NumberKind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly reads: 'from the left' | 'from the right';
}

const NUMBER = '\\p{Nd}+(?:[.,٫]\\p{Nd}+)*';
const FREE_BEFORE = '(?<![\\p{Nd}.,،:/٫%$+-])';
const FREE_AFTER = '(?![\\p{Nd}\\p{Script=Latin}:/-])(?! ?[-–/] ?\\p{Nd})(?! \\p{Script=Latin})(?![.,٫]\\p{Nd})';

const NUMBER_KINDS: readonly NumberKind[] = [
  { name: 'times', pattern: /(?<![\p{Nd}:.,/])\p{Nd}{1,2}:\p{Nd}{2}(?![\p{Nd}:])/gu, reads: 'from the left' },
  {
    name: 'ranges and scores',
    pattern: new RegExp(`${FREE_BEFORE}(?![0٠])${NUMBER} ?[-–] ?${NUMBER}${FREE_AFTER}`, 'gu'),
    reads: 'from the right',
  },
  {
    name: 'dates',
    pattern: /(?<![\p{Nd}/-])\p{Nd}{1,2}(?: ?\/ ?\p{Nd}{1,2} ?\/ ?|-\p{Nd}{1,2}-)\p{Nd}{4}(?!\p{Nd})/gu,
    reads: 'from the left',
  },
  {
    name: 'per cent',
    pattern: new RegExp(`${FREE_BEFORE}${NUMBER} ?[%٪]`, 'gu'),
    reads: 'from the right',
  },
  { name: 'phone numbers', pattern: /(?<!\p{Nd})\+\p{Nd}{1,3}(?: \p{Nd}{2,})+/gu, reads: 'from the left' },
];
/** The number of a law or a telephone number is not a range. */
const NAMED = /(?:رقم|قانون|هاتف|جوال|فاكس|قرار|مرسوم|ظهير)[^\n]{0,12}$/u;

/** Nor is a number in a foreign text. */
const FOREIGN = /\p{Script=Latin}[^\p{Script=Arabic}]*$/u;

/** Numbers of a kind, and how many are displayed in the wrong order. */
export interface ReadingOrderScore {
  readonly kind: string;
  readonly places: number;
  /** With the isolates of Nuqta. */
  readonly wrong: number;
  /** As browsers display the line without isolates. */
  readonly wrongWithoutHelp: number;
}

/** Returns for each kind of number how often it occurs in the lines, and how often in the wrong order. */
export function scoreReadingOrder(lines: readonly string[]): ReadingOrderScore[] {
  return NUMBER_KINDS.map(({ name, pattern, reads }) => {
    const score = { kind: name, places: 0, wrong: 0, wrongWithoutHelp: 0 };
    for (const line of lines) {
      for (const { 0: number, index } of line.matchAll(pattern)) {
        const before = line.slice(Math.max(0, index - 60), index);
        if (reads === 'from the right' && (NAMED.test(before) || FOREIGN.test(before))) continue;
        const place = { start: index, end: index + number.length };
        score.places += 1;
        if (!isShown(line, place, { reads, isolates: publishedIsolates(line) })) score.wrong += 1;
        if (!isShown(line, place, { reads, isolates: [] })) score.wrongWithoutHelp += 1;
      }
    }
    return score;
  });
}

/** Foreign phrases, and how many are displayed left to right in one piece inside Arabic sentences. */
export interface PhraseScore {
  readonly phrases: number;
  readonly right: number;
  readonly rightWithoutHelp: number;
}

const SENTENCES = [
  'قرأت عن {} في الصحف.',
  'قرأت عن {}، ثم مضيت.',
  '{} في الصحف.',
  'قرأت اسمها ({}) أمس.',
  'قرأت و{} أمس.',
];

/** Returns how many phrases are displayed as written at any position of a sentence. */
export function scorePhrases(phrases: readonly string[]): PhraseScore {
  const isRight = (phrase: string, isolatesOf: (line: string) => readonly Isolate[]): boolean =>
    SENTENCES.every((sentence) => {
      const line = sentence.replace('{}', () => phrase);
      const start = sentence.indexOf('{}');
      const place = { start, end: start + phrase.length };
      return isShown(line, place, { reads: 'from the left', isolates: isolatesOf(line) });
    });
  return {
    phrases: phrases.length,
    right: phrases.filter((phrase) => isRight(phrase, publishedIsolates)).length,
    rightWithoutHelp: phrases.filter((phrase) => isRight(phrase, () => [])).length,
  };
}

interface Shown {
  readonly reads: NumberKind['reads'];
  readonly isolates: readonly Isolate[];
}

/** All characters of a range adjacent, each number left to right, and the numbers in reading order. */
function isShown(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
  { reads, isolates }: Shown,
): boolean {
  const order = visualOrder({ text: line, classes: bidiClasses(line) }, { start: 0, end: line.length }, isolates);
  const places = order.flatMap((place, column) => (place >= start && place < end ? [{ place, column }] : []));
  const isWhole = places.every(({ column }, index) => index === 0 || column === (places[index - 1]?.column ?? 0) + 1);
  if (!isWhole) return false;
  const shown = places.map(({ place }) => line.charAt(place)).join('');
  const written = line.slice(start, end);
  return shown === (reads === 'from the left' ? written : fromRight(written));
}

/** «5-6%» as displayed from the left: %6-5. */
function fromRight(written: string): string {
  return (written.match(/\p{Nd}+(?:[.,٫]\p{Nd}+)*|[^\p{Nd}]/gu) ?? []).reverse().join('');
}

function publishedIsolates(line: string): Isolate[] {
  return isolationsOf(line).map(({ start, end, inner }) => ({
    start,
    end,
    dir: 'ltr',
    override: inner !== undefined,
  }));
}
