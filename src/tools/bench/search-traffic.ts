import { brotliCompressSync } from 'node:zlib';
import { MANIFEST_ADDRESS } from '#search/manifest.ts';
import { openFiles } from './memory-index.ts';
import { plainQuery } from './search-quality.ts';

/** What questions cost a reader on a host that compresses scripts, in bytes and requests. */
export interface TrafficRow {
  readonly measure: string;
  readonly questions: number;
  /** Bytes: median, 95 in a hundred, most. */
  readonly median: number;
  readonly high: number;
  readonly most: number;
  /** Requests, median. */
  readonly requests: number;
}

/** Rows shown before the reader asks for more. */
const FIRST = 10;
/** Questions of one visit: the first, and those that find some of the index at hand. */
const VISIT = 4;

interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

/** Asks questions as visits of some each; `scripts` is what the page loads besides. */
export async function measureTraffic(
  files: ReadonlyMap<string, Uint8Array>,
  questions: readonly string[],
  scripts: Cost,
): Promise<readonly TrafficRow[]> {
  const manifest = brotliCompressSync(files.get(MANIFEST_ADDRESS) ?? new Uint8Array()).length;
  const first: Cost[] = [];
  const next: Cost[] = [];
  const excerpts: Cost[] = [];
  for (let at = 0; at < questions.length; at += VISIT) {
    const { index, take } = openFiles(files);
    for (const [place, text] of questions.slice(at, at + VISIT).entries()) {
      const { documents, wanted } = await index.search(plainQuery(text));
      const shown = documents.slice(0, FIRST);
      await index.rows(shown);
      const { bytes, requests } = sum(take());
      if (place === 0)
        first.push({ bytes: bytes + manifest + scripts.bytes, requests: requests + 1 + scripts.requests });
      else next.push({ bytes, requests });
      for (const document of shown) await index.mark(document, wanted);
      excerpts.push(sum(take()));
    }
  }
  return [toRow('first question', first), toRow('next question', next), toRow('ten excerpts besides', excerpts)];
}

/** Asks for the words that misspelt ones may have meant, each on a page that knows nothing. */
export async function measureSuggestionTraffic(
  files: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
): Promise<TrafficRow> {
  const costs: Cost[] = [];
  for (const word of words) {
    const { index, take } = openFiles(files);
    await index.suggest(word, 3);
    costs.push(sum(take()));
  }
  return toRow('words for a misspelt one', costs);
}

function sum(read: readonly { readonly bytes: number }[]): Cost {
  return { bytes: read.reduce((all, { bytes }) => all + bytes, 0), requests: read.length };
}

function toRow(measure: string, costs: readonly Cost[]): TrafficRow {
  const bytes = costs.map((cost) => cost.bytes).sort((one, other) => one - other);
  const requests = costs.map((cost) => cost.requests).sort((one, other) => one - other);
  const at = (share: number): number => bytes[Math.min(bytes.length - 1, Math.floor(bytes.length * share))] ?? 0;
  return {
    measure,
    questions: costs.length,
    median: at(0.5),
    high: at(0.95),
    most: bytes.at(-1) ?? 0,
    requests: requests[requests.length >> 1] ?? 0,
  };
}
