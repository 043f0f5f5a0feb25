import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article of a news corpus, one line of JSON each: `id, source, url, date, title, body`, optionally `tags` and `section`. */
export interface NewsItem {
  readonly id: string;
  /** The newspaper. */
  readonly source: string;
  /** Epoch milliseconds; a date without an offset is UTC. */
  readonly epoch: number;
  readonly title: string;
  /** Without its own title, which some newspapers repeat at the end. */
  readonly body: string;
  readonly tags: readonly string[];
  /** What the paper filed it under; some corpora call it `cat` or `category`. */
  readonly section?: string;
}

/** Reads a corpus from a `.jsonl` or `.jsonl.gz` file. */
export function readNewsCorpus(path: string): readonly NewsItem[] {
  const bytes = readFileSync(path);
  return parseNewsCorpus((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Returns the articles of a corpus; throws on an invalid line, with its number. */
export function parseNewsCorpus(lines: string): readonly NewsItem[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item = toNewsItem(JSON.parse(line) as unknown);
    if (item === undefined) throw new Error(`line ${index + 1}: not an article with source, date, title and body`);
    return [item];
  });
}

const SECTION_KEYS = ['section', 'cat', 'category'];

function toNewsItem(value: unknown): NewsItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const record = new Map<string, unknown>(Object.entries(value));
  const textOf = (key: string): string => plainText(record.get(key));
  const epoch = Date.parse(
    String(record.get('date')).replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(:\d{2})?)$/, '$1T$2Z'),
  );
  const title = textOf('title');
  const source = textOf('source');
  if (Number.isNaN(epoch) || source === '') return undefined;
  const tags = record.get('tags');
  const section = SECTION_KEYS.map(textOf).find((text) => text !== '');
  return {
    id: String(record.get('url') ?? record.get('id')),
    source,
    epoch,
    title,
    body: title === '' ? textOf('body') : textOf('body').replaceAll(title, ' '),
    tags: Array.isArray(tags) ? tags.map(plainText) : [],
    ...(section === undefined ? {} : { section }),
  };
}

/** Returns a string without the character references that feeds leave in texts; nothing if it is not a string. */
function plainText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, ' ').trim() : '';
}
