import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { AGENTS } from '#arabic/lexicon/agents.ts';
import { MINED } from '#arabic/lexicon/mined.ts';
import { NAMES } from '#arabic/lexicon/names.ts';
import { NOUNS } from '#arabic/lexicon/nouns.ts';
import { PARTICLES } from '#arabic/lexicon/particles.ts';
import { ORGANISATIONS, PLACES } from '#arabic/lexicon/places.ts';
import { VERBS } from '#arabic/lexicon/verbs.ts';
import { fold } from '#arabic/normalize.ts';
import { stem } from '#arabic/stem.ts';
import { stemKnown } from '#arabic/stem-known.ts';
import { toSpelling } from '#arabic/stem-spelling.ts';
import { tokenize } from '#arabic/tokenize.ts';
import type { Command, CommandOptions } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { existingFile } from '../existing-file.ts';
import { wholeNumber } from '../whole-number.ts';
import { alignTable } from './align-table.ts';
import { type HeadlineReport, headlinesText, measureHeadlines } from './headline-report.ts';
import { scoreInterfaceTexts } from './interface-texts.ts';
import { lightStem } from './light-stem.ts';
import { readNewsCorpus } from './news-corpus.ts';
import { measureQueries, queriesText } from './query-report.ts';
import { measureReadingOrder, readingOrderText } from './reading-order-report.ts';
import { parseStemmingLists } from './stemming-lists.ts';
import type { Share, StemmingScore } from './stemming-score.ts';
import { scoreStemming } from './stemming-score.ts';

const USAGE = `npm run bench language -- [--data FILE.jsonl[.gz]] [--lists FILE]… [--runs N] [--json]
  Quality: groups kept whole and false merges on the lists of tests/fixtures/stemming, the half that was tuned on,
  the half that was not and lemmas drawn by lot, or on other lists in the same form; plain methods beside.
  Cost, with --data: words a second of one core (processor time, median of N runs, 5), folding included, and the share
  of the words whose stem the lexicon knows. Size of the lexicon.
  Queries: of tests/fixtures/queries, how many find their text by the analysis alone, and put the better text first; folding
  beside.
  Interface: of tests/fixtures/interface, how many counts, times and dates are shown as written there.
  Headlines, with --data: how many of those that imports propose are usable by rule; the first words of the text beside.
  Reading order: foreign phrases of tests/fixtures/direction and, with --data, numbers of each kind that are torn or out
  of order on the line; beside it what a browser shows without help.`;

const LISTS = ['tune', 'report', 'drawn', 'second-tune', 'second-report'].map((half) =>
  fileURLToPath(new URL(`../../../tests/fixtures/stemming/${half}.txt`, import.meta.url)),
);
const TABLES = [NOUNS, AGENTS, VERBS, NAMES, PLACES, ORGANISATIONS, PARTICLES, MINED.nouns, MINED.words];

interface Method {
  readonly name: string;
  readonly stem: (word: string) => string;
}

interface QualityRow extends StemmingScore {
  readonly method: string;
  readonly lists: string;
}

interface CostRow {
  readonly method: string;
  readonly wordsPerSecond: number;
}

interface LexiconSize {
  readonly entries: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

const OPTIONS = {
  data: { type: 'string' },
  lists: { type: 'string', multiple: true, default: LISTS },
  runs: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Measures the stemmer and prints tables or JSON. */
export const benchLanguage: Command<typeof OPTIONS> = {
  name: 'bench language',
  usage: USAGE,
  options: OPTIONS,
  async run({ values: { data, lists, json, ...values } }, io) {
    const runs = wholeNumber('runs', values.runs, 1);
    const methods = await createMethods();
    const quality = lists.flatMap((file) => measureQuality(methods, existingFile('lists', file)));
    const words = data === undefined ? [] : readWords(existingFile('data', data));
    const cost = words.length === 0 ? [] : methods.map((method) => measureCost(method, words, runs));
    const coverage = words.length === 0 ? undefined : shareKnown(words);
    const size = measureLexicon();
    const readingOrder = measureReadingOrder(data);
    const queries = measureQueries();
    const headlines: HeadlineReport | undefined =
      data === undefined ? undefined : measureHeadlines(readNewsCorpus(existingFile('data', data)));
    const interfaceTexts = scoreInterfaceTexts();
    io.print(
      json
        ? JSON.stringify(
            {
              quality,
              words: words.length,
              cost,
              coverage,
              lexicon: size,
              queries,
              headlines,
              interfaceTexts,
              readingOrder,
            },
            null,
            2,
          )
        : [
            toText(quality, cost, words.length, coverage, size),
            queriesText(queries),
            ...(headlines === undefined ? [] : [headlinesText(headlines)]),
            `Texts of the interface as they should be: ${toPercent(interfaceTexts)}.`,
            readingOrderText(readingOrder),
          ].join('\n\n'),
    );
    return EXIT.good;
  },
};

/** The stemmer and what it is compared with; Snowball is a development dependency and may be missing. */
async function createMethods(): Promise<Method[]> {
  const plain: Method[] = [
    { name: 'folding only', stem: fold },
    { name: 'light rules', stem: lightStem },
  ];
  const snowball = await import('@orama/stemmers/arabic').then(
    ({ stemmer }): Method[] => [
      { name: 'Snowball, as written', stem: stemmer },
      { name: 'Snowball, folded first', stem: (word) => stemmer(fold(word)) },
    ],
    () => [],
  );
  return [...plain, ...snowball, { name: 'lexicon', stem }];
}

function measureQuality(methods: readonly Method[], file: string): QualityRow[] {
  const lists = parseStemmingLists(readFileSync(file, 'utf8'));
  const name = file.replace(/^.*[\\/]|\.[^.]*$/g, '');
  return methods.map((method) => ({ method: method.name, lists: name, ...scoreStemming(method.stem, lists) }));
}

function readWords(file: string): string[] {
  return readNewsCorpus(file).flatMap(({ title, body }) => tokenize(`${title} ${body}`));
}

function measureCost(method: Method, words: readonly string[], runs: number): CostRow {
  const speeds = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    let letters = 0;
    for (const word of words) letters += method.stem(word).length;
    const { user, system } = process.cpuUsage(start);
    if (letters === 0) throw new Error('bench language: the data hold no words');
    return words.length / ((user + system) / 1e6);
  });
  return { method: method.name, wordsPerSecond: Math.round(median(speeds)) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The share of Arabic words whose stem is in the lexicon. */
function shareKnown(words: readonly string[]): number {
  const arabic = words.filter((word) => /^[\u0621-\u064a\u064b-\u0652\u0640]{2,}$/.test(word));
  return arabic.filter((word) => stemKnown(toSpelling(word)) !== undefined).length / arabic.length;
}

function measureLexicon(): LexiconSize {
  const text = TABLES.join('');
  const bytes = Buffer.from(text);
  return { entries: text.split(/\s+/).length, bytes: bytes.length, gzipBytes: gzipSync(bytes).length };
}

function toText(
  quality: readonly QualityRow[],
  cost: readonly CostRow[],
  words: number,
  coverage: number | undefined,
  size: LexiconSize,
): string {
  const rows = quality.map((row) => [
    row.method,
    row.lists,
    toPercent(row.wholeGroups),
    toPercent(row.wholeBrokenGroups),
    toPercent(row.falseMerges),
  ]);
  const tables = [alignTable([['method', 'lists', 'groups whole', 'with broken plurals', 'false merges'], ...rows])];
  if (cost.length > 0) {
    const speeds = cost.map((row) => [row.method, row.wordsPerSecond.toLocaleString('en')]);
    tables.push(alignTable([['method', `words a second, of ${words.toLocaleString('en')}`], ...speeds]));
  }
  if (coverage !== undefined) tables.push(`The lexicon knows ${(coverage * 100).toFixed(1)} % of the words.`);
  tables.push(`Lexicon: ${size.entries} entries, ${size.bytes} bytes, ${size.gzipBytes} with gzip.`);
  return tables.join('\n\n');
}

function toPercent({ count, of }: Share): string {
  return of === 0 ? '–' : `${count}/${of} ${((count / of) * 100).toFixed(1)} %`;
}
