import { alignTable } from './align-table.ts';
import type { SearchCost } from './search-cost.ts';
import type { ListScore } from './search-lists.ts';
import type { FoundScore, PhraseScore, SuggestionScore } from './search-quality.ts';
import type { TrafficRow } from './search-traffic.ts';

/** How well the search answers. */
export interface SearchQuality {
  readonly found: readonly ({ readonly kind: string } & FoundScore)[];
  readonly phrases: PhraseScore;
  readonly suggestions: readonly SuggestionScore[];
}

/** What a bench of the search has measured. */
export interface SearchReport {
  readonly articles: number;
  readonly lists: readonly ListScore[];
  readonly quality: SearchQuality | undefined;
  readonly sizes: readonly { readonly cost: SearchCost; readonly traffic: readonly TrafficRow[] }[];
}

/** Returns what was measured as tables. */
export function searchText({ articles, lists, quality, sizes }: SearchReport): string {
  return [
    ...(lists.length === 0 ? [] : [listsTable(lists)]),
    ...(quality === undefined ? [] : [`${articles} articles`, ...qualityTables(quality)]),
    ...sizes.flatMap((size) => [costTable(size), trafficTable(size)]),
  ].join('\n\n');
}

function listsTable(lists: readonly ListScore[]): string {
  const failed = lists.flatMap((list) => list.failed.map((query) => `  ${list.list}: ${query}`));
  return [
    alignTable([['own lists', 'right'], ...lists.map(({ list, share }) => [list, `${share.count}/${share.of}`])]),
    ...(failed.length === 0 ? [] : ['not answered:', ...failed]),
  ].join('\n');
}

function qualityTables({ found, phrases, suggestions }: SearchQuality): string[] {
  const total = (key: 'words' | 'first' | 'among'): number => suggestions.reduce((sum, score) => sum + score[key], 0);
  return [
    alignTable([
      ['questions', 'asked', 'hit@10', 'MRR@10', 'nothing found'],
      ...found.map(({ kind, queries, hit, mrr, empty }) => [
        kind,
        String(queries),
        hit.toFixed(3),
        mrr.toFixed(3),
        String(empty),
      ]),
    ]),
    `quoted phrases: the source of ${phrases.found} of ${phrases.phrases} within 60 texts; texts read ${phrases.median}, 95 % ${phrases.high}`,
    alignTable([
      ['misspelt words', 'words', 'first', 'among three'],
      ...suggestions.map(({ kind, words, first, among }) => [kind, String(words), String(first), String(among)]),
      ['all', String(total('words')), String(total('first')), String(total('among'))],
    ]),
  ];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(1);

function costTable({ cost }: SearchReport['sizes'][number]): string {
  const { next } = cost;
  const rows: (readonly [string, string])[] = [
    ['articles', String(cost.articles)],
    ['build, CPU s', (cost.cpuMs / 1000).toFixed(2)],
    ['size, MB', megabytes(cost.bytes)],
    ['files', String(cost.files)],
    ['texts, MB', megabytes(cost.textBytes)],
    ['texts, files', String(cost.textFiles)],
  ];
  if (next !== undefined)
    rows.push(
      ['next build, CPU s', (next.cpuMs / 1000).toFixed(2)],
      ['files changed', String(next.changed)],
      ['of the base', String(next.changedBase)],
      ['same bytes as anew', next.isSame ? 'yes' : 'NO'],
    );
  return alignTable(rows);
}

function trafficTable({ traffic }: SearchReport['sizes'][number]): string {
  return alignTable([
    ['traffic', 'asked', 'KB', '95 %', 'most', 'requests'],
    ...traffic.map(({ measure, questions, median, high, most, requests }) => [
      measure,
      String(questions),
      kilobytes(median),
      kilobytes(high),
      kilobytes(most),
      String(requests),
    ]),
  ]);
}
