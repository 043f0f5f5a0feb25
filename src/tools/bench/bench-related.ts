import { createAnalyzer } from '#arabic/analyze.ts';
import type { Command, CommandOptions } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { HALF_LIFE_DAYS } from '#related/decay.ts';
import { rankArticles, relateArticles } from '#related/related-articles.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { existingFile } from '../existing-file.ts';
import { wholeNumber } from '../whole-number.ts';
import { alignTable } from './align-table.ts';
import type { Partners } from './event-pairs.ts';
import { findEventPairs } from './event-pairs.ts';
import type { NewsItem } from './news-corpus.ts';
import { readNewsCorpus } from './news-corpus.ts';
import { createPlainBm25 } from './plain-bm25.ts';
import type { RelatedCost } from './related-cost.ts';
import { measureRelatedCost, repeatLater } from './related-cost.ts';
import type { RetrievalScore } from './retrieval-score.ts';
import { scoreRetrieval } from './retrieval-score.ts';
import { measureSubjects, subjectText } from './subject-report.ts';

const USAGE = `npm run bench related -- --data FILE.jsonl[.gz] [--json] [--runs N] [--no-cost] [--no-quality]
  Quality: does an article find the same event in another paper? Pairs are built from titles of different papers within
  two days, near copies left out; hit@5 and MRR@5 for the lists and for plain methods beside them.
  Subject: are the first five rows of the article's section, which was not told? BM25 beside; and whether lists are full and
  free of near copies.
  Cost: time and memory for all lists of the corpus, and of the corpus repeated twice and four times with later dates;
  medians of N runs (5).`;

/** Length of the ranked lists; five must remain after removing near copies. */
const LIST_LENGTH = 30;

/** The input of a method. */
const READINGS = ['title and body', 'body'] as const;
type Reading = (typeof READINGS)[number];

type Ranked = (query: number) => readonly number[];

interface Method {
  readonly name: string;
  /** Returns the ranking, or nothing if the corpus lacks the input of the method. */
  readonly rank: (news: readonly NewsItem[], reading: Reading) => Promise<Ranked | undefined>;
}

interface QualityRow {
  readonly method: string;
  readonly reading: Reading;
  readonly easy: RetrievalScore;
  readonly strict: RetrievalScore;
}

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  runs: { type: 'string', default: '5' },
  'no-cost': { type: 'boolean', default: false },
  'no-quality': { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Measures related articles on a corpus and prints tables or JSON. */
export const benchRelated: Command<typeof OPTIONS> = {
  name: 'bench related',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    if (values.data === undefined) throw new UsageError('Name a corpus: --data FILE.jsonl.');
    const runs = wholeNumber('runs', values.runs, 1);
    const news = readNewsCorpus(existingFile('data', values.data));
    const cost = values['no-cost'] ? [] : await measureGrowth(news, runs);
    const quality = values['no-quality'] ? [] : await measureQuality(news);
    const subjects = values['no-quality']
      ? undefined
      : measureSubjects(news, (items) => toDocuments(items, 'title and body'));
    io.print(
      values.json
        ? JSON.stringify({ articles: news.length, quality, subjects, cost }, null, 2)
        : [qualityTable(quality), subjects === undefined ? '' : subjectText(subjects), costTable(cost)]
            .filter((table) => table !== '')
            .join('\n\n'),
    );
    return EXIT.good;
  },
};

const METHODS: readonly Method[] = [
  {
    name: 'tags only',
    rank: async (news) => (news.some(({ tags }) => tags.length > 0) ? plain(news, tagsOf) : undefined),
  },
  { name: 'title only', rank: async (news, reading) => (reading === 'body' ? undefined : plain(news, titleWordsOf)) },
  {
    name: 'raw words, no decay',
    rank: async (news, reading) => plain(news, (item) => rawWordsOf(read(item, reading)), Infinity),
  },
  { name: '@orama/stemmers + decay', rank: async (news, reading) => plainWithSnowball(news, reading) },
  { name: 'plain BM25 + decay', rank: async (news, reading) => plainFolded(news, reading) },
  { name: 'plain, other papers only', rank: async (news, reading) => inOtherPapers(news, plainFolded(news, reading)) },
  {
    name: 'nuqta: ranking',
    rank: async (news, reading) => {
      const ranked = rankArticles(toDocuments(news, reading));
      return (query) => ranked[query] ?? [];
    },
  },
  {
    name: 'nuqta: other papers only',
    rank: async (news, reading) => {
      const ranked = rankArticles(toDocuments(news, reading));
      return inOtherPapers(news, (query) => ranked[query] ?? []);
    },
  },
  {
    name: 'nuqta: both lists as shown',
    rank: async (news, reading) => {
      const lists = relateArticles(toDocuments(news, reading));
      return (query) => [...(lists[query]?.elsewhere ?? []), ...(lists[query]?.similar ?? [])];
    },
  },
];

async function measureQuality(news: readonly NewsItem[]): Promise<readonly QualityRow[]> {
  const { analyze } = createAnalyzer();
  const pairs = findEventPairs(
    news.map(({ source, epoch, title, body }) => ({
      source,
      epoch,
      titleWords: analyze(title).words,
      bodyWords: analyze(body).words,
    })),
  );
  const rows: QualityRow[] = [];
  for (const reading of READINGS) {
    for (const { name, rank } of METHODS) {
      const ranked = await rank(news, reading);
      if (ranked === undefined) continue;
      const score = (partners: Partners): RetrievalScore => scoreRetrieval(ranked, partners, pairs.copies);
      rows.push({ method: name, reading, easy: score(pairs.easy), strict: score(pairs.strict) });
    }
  }
  return rows;
}

function read({ title, body }: NewsItem, reading: Reading): string {
  return reading === 'body' ? body : `${title}\n${body}`;
}

const rawWordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const titleWordsOf = ({ title }: NewsItem): readonly string[] => createAnalyzer().analyze(title).words;
const tagsOf = ({ tags }: NewsItem): readonly string[] => tags;

function plain(
  news: readonly NewsItem[],
  termsOf: (item: NewsItem) => readonly string[],
  halfLifeDays = HALF_LIFE_DAYS,
): Ranked {
  const rank = createPlainBm25(
    news.map((item) => ({ epoch: item.epoch, terms: termsOf(item) })),
    halfLifeDays,
  );
  return (query) => rank(query, LIST_LENGTH);
}

function plainFolded(news: readonly NewsItem[], reading: Reading): Ranked {
  const { analyze } = createAnalyzer();
  return plain(news, (item) => analyze(read(item, reading)).words);
}

async function plainWithSnowball(news: readonly NewsItem[], reading: Reading): Promise<Ranked | undefined> {
  const { stemmer } = await import('@orama/stemmers/arabic');
  const known = new Map<string, string>();
  const stem = (word: string): string => {
    const stemmed = known.get(word) ?? stemmer(word);
    known.set(word, stemmed);
    return stemmed;
  };
  return plain(news, (item) => rawWordsOf(read(item, reading)).map(stem));
}

function inOtherPapers(news: readonly NewsItem[], ranked: Ranked): Ranked {
  return (query) => ranked(query).filter((answer) => news[answer]?.source !== news[query]?.source);
}

function toDocuments(news: readonly NewsItem[], reading: Reading): readonly RelatedDocument[] {
  return news.map(({ id, source, epoch, title, body, tags }) => ({
    permalink: id,
    epoch,
    headline: reading === 'body' ? '' : title,
    text: body,
    tags,
    sources: [source],
    chosen: [],
  }));
}

async function measureGrowth(news: readonly NewsItem[], runs: number): Promise<readonly RelatedCost[]> {
  const documents = toDocuments(news, 'title and body');
  const costs: RelatedCost[] = [];
  for (const times of [1, 2, 4]) costs.push(await measureRelatedCost(repeatLater(documents, times), runs));
  return costs;
}

function qualityTable(rows: readonly QualityRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const cells = ({ hit, mrr }: RetrievalScore): string[] => [hit.toFixed(3), mrr.toFixed(3)];
  return [
    `The same event in another paper: ${first.easy.queries} easy queries, ${first.strict.queries} strict ones.`,
    ...READINGS.map((reading) =>
      alignTable([
        [`reading ${reading}`, 'easy hit@5', 'MRR@5', 'strict hit@5', 'MRR@5'],
        ...rows
          .filter((row) => row.reading === reading)
          .map((row) => [row.method, ...cells(row.easy), ...cells(row.strict)]),
      ]),
    ),
  ].join('\n\n');
}

function costTable(costs: readonly RelatedCost[]): string {
  if (costs.length === 0) return '';
  return alignTable([
    ['articles', 'wall ms', 'growth', 'CPU ms', 'growth', 'first run ms', 'peak MB above articles'],
    ...costs.map((cost, at) => {
      const before = costs[at - 1];
      const growth = (now: number, then: number | undefined): string =>
        then === undefined ? '' : `×${(now / then).toFixed(2)}`;
      return [
        String(cost.articles),
        cost.wallMs.toFixed(0),
        growth(cost.wallMs, before?.wallMs),
        cost.cpuMs.toFixed(0),
        growth(cost.cpuMs, before?.cpuMs),
        cost.firstWallMs.toFixed(0),
        cost.peakMb.toFixed(0),
      ];
    }),
  ]);
}
