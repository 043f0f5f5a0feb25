import { createAnalyzer } from '#arabic/analyze.ts';
import type { Command, CommandOptions } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { existingFile } from '../existing-file.ts';
import { wholeNumber } from '../whole-number.ts';
import { findEventPairs } from './event-pairs.ts';
import { buildFiles, byAddress, openFiles } from './memory-index.ts';
import { type NewsItem, readNewsCorpus } from './news-corpus.ts';
import { measureSearchCost } from './search-cost.ts';
import { inventedNews, newsOfSize, toDocuments, toLabels, usableNews } from './search-documents.ts';
import { drawBodyQueries, drawEventQueries, drawMisspellings, drawPhrases, drawTitleQueries } from './search-draws.ts';
import { scoreLists } from './search-lists.ts';
import { scorePhrases, scoreQueries, scoreSuggestions } from './search-quality.ts';
import { type SearchQuality, type SearchReport, searchText } from './search-report.ts';
import { searchScripts } from './search-scripts.ts';
import { measureSuggestionTraffic, measureTraffic } from './search-traffic.ts';

const USAGE = `npm run bench search -- [--data FILE.jsonl[.gz]] [--articles N]… [--queries N] [--site DIR] [--no-quality] [--no-next] [--json]
  Lists: of tests/fixtures/queries, how many questions find their text among the first five by the whole search, and put
  the better text first, each half by itself.
  Quality, on the articles of the corpus as they are: words of headlines and bodies, the same event in another paper, quoted
  phrases, misspelt words; so many queries of each kind (300).
  Traffic and cost, for each number of articles (the corpus as it is): bytes and requests of the first and the next question
  and of ten excerpts; processor time of a build and of the next one with one article more, size, files, what changed.
  --site takes the scripts of a built site into the first question. Without --data articles of invented words are made.`;

const OPTIONS = {
  data: { type: 'string' },
  articles: { type: 'string', multiple: true },
  queries: { type: 'string', default: '300' },
  site: { type: 'string' },
  json: { type: 'boolean', default: false },
  'no-quality': { type: 'boolean', default: false },
  'no-next': { type: 'boolean', default: false },
} as const satisfies CommandOptions;

const INVENTED_ARTICLES = 2000;
const MISSPELT_EACH = 60;

/** Measures the search on a corpus and prints tables or JSON. */
export const benchSearch: Command<typeof OPTIONS> = {
  name: 'bench search',
  usage: USAGE,
  options: OPTIONS,
  async run({ values }, io) {
    const queries = wholeNumber('queries', values.queries, 1);
    const sizes = (values.articles ?? []).map((text) => wholeNumber('articles', text, 1));
    const news =
      values.data === undefined
        ? inventedNews(INVENTED_ARTICLES, 18)
        : usableNews(readNewsCorpus(existingFile('data', values.data)));
    const scripts = values.site === undefined ? { bytes: 0, requests: 0 } : searchScripts(values.site);
    const report: SearchReport = {
      articles: news.length,
      lists: values['no-quality'] ? [] : await scoreLists(),
      quality: values['no-quality'] ? undefined : await measureQuality(news, queries),
      sizes: [],
    };
    const measured: SearchReport['sizes'][number][] = [];
    for (const size of sizes.length === 0 ? [news.length] : sizes)
      measured.push(await measureSize(newsOfSize(news, size), queries, { scripts, withNext: !values['no-next'] }));
    const whole = { ...report, sizes: measured };
    io.print(values.json ? JSON.stringify(whole, null, 2) : searchText(whole));
    return EXIT.good;
  },
};

async function measureQuality(news: readonly NewsItem[], queries: number): Promise<SearchQuality> {
  const { index } = openFiles(byAddress(buildFiles(toDocuments(news), toLabels(news))));
  const { analyze } = createAnalyzer();
  const pairs = findEventPairs(
    news.map(({ source, epoch, title, body }) => ({
      source,
      epoch,
      titleWords: analyze(title).words,
      bodyWords: analyze(body).words,
    })),
  );
  const kinds = {
    'three words of a headline': drawTitleQueries(news, 3, queries),
    'two words of a headline': drawTitleQueries(news, 2, queries),
    'three words of a body': drawBodyQueries(news, queries),
    'the same event in another paper': drawEventQueries(news, pairs, queries),
  };
  const found: SearchQuality['found'][number][] = [];
  for (const [kind, drawn] of Object.entries(kinds)) found.push({ kind, ...(await scoreQueries(index, drawn)) });
  return {
    found,
    phrases: await scorePhrases(index, drawPhrases(news, queries)),
    suggestions: await scoreSuggestions(index, drawMisspellings(news, MISSPELT_EACH)),
  };
}

/** The index at one size, and what questions cost there. */
async function measureSize(
  news: readonly NewsItem[],
  queries: number,
  {
    scripts,
    withNext,
  }: { readonly scripts: { readonly bytes: number; readonly requests: number }; readonly withNext: boolean },
): Promise<SearchReport['sizes'][number]> {
  const { cost, files } = measureSearchCost(toDocuments(news), withNext);
  const drawn = [2, 3].flatMap((words) => drawTitleQueries(news, words, Math.ceil(queries / 2)));
  const questions = drawn.map(({ query }, at) => ({ query, turn: at % Math.ceil(queries / 2) }));
  // Two and three words by turns.
  questions.sort((one, other) => one.turn - other.turn);
  const misspelt = drawMisspellings(news, 10).map(({ written }) => written);
  return {
    cost,
    traffic: [
      ...(await measureTraffic(
        files,
        questions.map(({ query }) => query),
        scripts,
      )),
      await measureSuggestionTraffic(files, misspelt),
    ],
  };
}
