import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SearchDocument } from '#search/search-document.ts';
import { buildFiles, byAddress, openFiles } from './memory-index.ts';
import { parseQueryList, type QueryCase } from './query-lists.ts';
import { toDocuments } from './search-documents.ts';
import { plainQuery } from './search-quality.ts';
import type { Share } from './stemming-score.ts';

const FIRST = 5;

/** How our own lists of questions are answered by the whole search. */
export interface ListScore {
  readonly list: string;
  readonly share: Share;
  /** Questions that are not answered as they should be. */
  readonly failed: readonly string[];
}

/** Asks the lists: spelling must find its text among the first five of all, orders must put the better text first. */
export async function scoreLists(): Promise<readonly ListScore[]> {
  const spelling = ['spelling-tune', 'spelling-report', 'kin-tune', 'kin-report'];
  const orders = ['orders', 'orders-tune', 'orders-report'];
  const ofSpelling = await scoreList(spelling, (found, [text = '']) => found.slice(0, FIRST).includes(text));
  const ofOrders = await scoreList(orders, (found, [better = '', worse = '']) => {
    const place = found.indexOf(better);
    return place !== -1 && (found.indexOf(worse) === -1 || place < found.indexOf(worse));
  });
  return [...ofSpelling, ...ofOrders];
}

/** The texts of all lists of one kind are one archive; each text is a headline. */
async function scoreList(
  names: readonly string[],
  isRight: (found: readonly string[], texts: QueryCase['texts']) => boolean,
): Promise<ListScore[]> {
  const lists = names.map((name) => ({ name, cases: readList(name) }));
  const headlines = [...new Set(lists.flatMap(({ cases }) => cases.flatMap(({ texts }) => texts)))];
  const { index } = openFiles(byAddress(buildFiles(asArchive(headlines), [])));
  const scores: ListScore[] = [];
  for (const { name, cases } of lists) {
    const failed: string[] = [];
    for (const { query, texts } of cases) {
      const { documents } = await index.search(plainQuery(query));
      const found = documents.map((document) => headlines[document] ?? '');
      if (!isRight(found, texts)) failed.push(query);
    }
    scores.push({ list: name, share: { count: cases.length - failed.length, of: cases.length }, failed });
  }
  return scores;
}

/** Each text a minute after the one before, so that its number is its place. */
function asArchive(headlines: readonly string[]): SearchDocument[] {
  return toDocuments(
    headlines.map((title, number) => ({
      id: String(number),
      source: 'قائمة',
      epoch: Date.UTC(2026, 0, 1) + number * 60_000,
      title,
      body: '',
      tags: [],
    })),
  ).map((document) => ({ ...document, names: [], facets: [] }));
}

function readList(name: string): QueryCase[] {
  const file = new URL(`../../../tests/fixtures/queries/${name}.txt`, import.meta.url);
  return parseQueryList(readFileSync(fileURLToPath(file), 'utf8'));
}
