import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alignTable } from './align-table.ts';
import { readNewsCorpus } from './news-corpus.ts';
import { type PhraseScore, type ReadingOrderScore, scorePhrases, scoreReadingOrder } from './reading-order-score.ts';

const PHRASES = fileURLToPath(new URL('../../../tests/fixtures/direction/phrases.txt', import.meta.url));

/** How foreign phrases and numbers are displayed. */
export interface ReadingOrderReport {
  readonly phrases: PhraseScore;
  /** Empty if no articles were given. */
  readonly numbers: readonly ReadingOrderScore[];
}

/** Measures the phrases of the tests, and the numbers of a file of articles if one is given. */
export function measureReadingOrder(data: string | undefined): ReadingOrderReport {
  const phrases = readFileSync(PHRASES, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const lines =
    data === undefined ? [] : readNewsCorpus(data).flatMap(({ title, body }) => [title, ...body.split('\n')]);
  return { phrases: scorePhrases(phrases), numbers: lines.length === 0 ? [] : scoreReadingOrder(lines) };
}

/** Returns the report as a table, with the browser's own order for comparison. */
export function readingOrderText({ phrases, numbers }: ReadingOrderReport): string {
  const kinds = numbers.map(({ kind, places, wrong, wrongWithoutHelp }) => [
    kind,
    String(places),
    String(wrong),
    String(wrongWithoutHelp),
  ]);
  return alignTable([
    ['out of order on the line', 'places', 'as published', 'without help'],
    [
      'foreign phrases',
      String(phrases.phrases),
      String(phrases.phrases - phrases.right),
      String(phrases.phrases - phrases.rightWithoutHelp),
    ],
    ...kinds,
  ]);
}
