import { type SaidByRule, says } from '#messages/says.ts';
import { isRecord } from '../is-record.ts';
import { isBloggerJson, readBloggerJson } from './blogger-json.ts';
import { isFacebook, readFacebook } from './facebook.ts';
import { isGhost, readGhost } from './ghost.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { type JsonRecord, recordsOf } from './json-values.ts';
import { fieldNames } from './record-fields.ts';
import { type RecordOptions, recordItem } from './record-item.ts';
import type { SourceInput, SourceRecord } from './source-item.ts';
import { isTelegram, readTelegram } from './telegram.ts';
import { isWordPressRest, readWordPressRest } from './wordpress-rest.ts';

interface JsonKind {
  readonly label: string;
  /** Returns the records of a JSON value of this kind, undefined where it is of another. */
  readonly read: (value: unknown, options: RecordOptions) => Iterable<SourceRecord> | undefined;
}

/** Kinds of JSON, each known by its structure; the most particular first. */
const KINDS: readonly JsonKind[] = [
  { label: 'JSON Feed', read: (value) => (isJsonFeed(value) ? readJsonFeed(value) : undefined) },
  { label: 'Ghost', read: (value) => (isGhost(value) ? readGhost(value) : undefined) },
  { label: 'WordPress REST', read: (value) => (isWordPressRest(value) ? readWordPressRest(value) : undefined) },
  { label: 'Blogger', read: (value) => (isBloggerJson(value) ? readBloggerJson(value) : undefined) },
  { label: 'Telegram', read: (value) => (isTelegram(value) ? readTelegram(value) : undefined) },
  { label: 'Facebook', read: (value) => (isFacebook(value) ? readFacebook(value) : undefined) },
  { label: 'records', read: readRecords },
];

/** Yields the articles of a JSON file of a known kind; one of another is refused by the keys it has. */
export async function* readJson(input: SourceInput, options: RecordOptions): AsyncGenerator<SourceRecord> {
  const refuse = (said: SaidByRule): SourceRecord => ({
    diagnostic: { file: input.file.name, line: 1, severity: 'error', ...said },
  });
  let value: unknown;
  try {
    value = JSON.parse((await input.text()).replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    yield refuse(says('json-broken', { cause: error.message }));
    return;
  }
  for (const kind of KINDS) {
    const records = kind.read(value, options);
    if (records === undefined) continue;
    yield* records;
    return;
  }
  const keys = Object.keys(isRecord(value) ? value : (recordsOf(value)[0] ?? {})).slice(0, 12);
  const known = KINDS.map(({ label }) => label);
  yield refuse(
    keys.length === 0 ? says('kind-unknown/json-bare', { known }) : says('kind-unknown/json', { keys, known }),
  );
}

/** A list of objects with a text each, or one at any key of an object, or the only object itself. */
function readRecords(value: unknown, options: RecordOptions): Iterable<SourceRecord> | undefined {
  const lists = [value, ...(isRecord(value) ? Object.values(value) : [])].map(recordsOf);
  const rows =
    lists.find((list) => hasText(list[0], options)) ??
    (isRecord(value) && hasText(value, options) ? [value] : undefined);
  return rows?.map((row) => recordItem(row, 1, options));
}

function hasText(record: JsonRecord | undefined, { map }: RecordOptions): boolean {
  if (record === undefined) return false;
  const names = fieldNames(Object.keys(record), map);
  const body = record[names.get('body') ?? ''];
  return typeof body === 'string' && (names.has('title') || names.has('date') || map.body !== undefined);
}
