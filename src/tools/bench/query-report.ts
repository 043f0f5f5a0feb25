import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alignTable } from './align-table.ts';
import { analysisTerms, foldedTerms, parseQueryList, type QueryCase, scoreFound, scoreOrders } from './query-lists.ts';
import type { Share } from './stemming-score.ts';

/** Orders that were looked at while the analysis was tuned; the rest is only reported. */
const TUNED_ORDERS = 20;

interface QueryRow {
  readonly measure: string;
  readonly analysis: Share;
  readonly folding: Share;
}

/** Returns how many queries of our own lists find their text, and put the better of two first, each half by itself. */
export function measureQueries(): QueryRow[] {
  const [tune, report, orders] = [readList('spelling-tune'), readList('spelling-report'), readList('orders')];
  const corpus = [...tune, ...report];
  const [analysis, folding] = [analysisTerms(), foldedTerms()];
  const found = (measure: string, cases: readonly QueryCase[]): QueryRow => ({
    measure,
    analysis: scoreFound(cases, corpus, analysis),
    folding: scoreFound(cases, corpus, folding),
  });
  const ordered = (measure: string, cases: readonly QueryCase[]): QueryRow => ({
    measure,
    analysis: scoreOrders(cases, analysis),
    folding: scoreOrders(cases, folding),
  });
  return [
    found('found in the first five, tuned half', tune),
    found('found in the first five, other half', report),
    ordered('better text first, tuned half', orders.slice(0, TUNED_ORDERS)),
    ordered('better text first, other half', orders.slice(TUNED_ORDERS)),
  ];
}

/** Returns the rows as a table. */
export function queriesText(rows: readonly QueryRow[]): string {
  const share = ({ count, of }: Share): string => `${count}/${of}`;
  return alignTable([
    ['queries', 'analysis', 'folding only'],
    ...rows.map(({ measure, analysis, folding }) => [measure, share(analysis), share(folding)]),
  ]);
}

function readList(name: string): QueryCase[] {
  const file = new URL(`../../../tests/fixtures/queries/${name}.txt`, import.meta.url);
  return parseQueryList(readFileSync(fileURLToPath(file), 'utf8'));
}
