import { says } from '#messages/says.ts';
import { cleanLine } from '../clean-text.ts';
import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { toSources } from '../to-sources.ts';
import { escapeHtml, isHtml, textToHtml } from './escape-html.ts';
import { type JsonRecord, textOf } from './json-values.ts';
import { fieldNames, type RecordField } from './record-fields.ts';
import type { SourceItem, SourceRecord, Unpublished } from './source-item.ts';

export interface RecordOptions {
  readonly file: string;
  /** The source's field for each of ours that has another name there. */
  readonly map: Readonly<Partial<Record<RecordField, string>>>;
}

type Field = (name: RecordField) => unknown;

/** Returns the item of one row of a table or one object of JSON; its text is text, or HTML where tags say so. */
export function recordItem(record: JsonRecord, line: number, options: RecordOptions): SourceRecord {
  const names = fieldNames(Object.keys(record), options.map);
  const field: Field = (name) => record[names.get(name) ?? name];
  const text = field('body');
  const body = typeof text === 'string' ? text.trim() : '';
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(body) && !/<img\b/i.test(body)) {
    const field = options.map.body ?? names.get('body') ?? 'body';
    return { diagnostic: { file: options.file, line, severity: 'error', ...says('body-missing/field', { field }) } };
  }
  const url = toUrl(field('url'));
  const written = textOf(field('url'));
  const html = isHtml(body) ? body : linesToHtml(body);
  const title = nameOf(field('title'));
  const image = isRecord(field('image')) ? nameOf((field('image') as JsonRecord)['url']) : nameOf(field('image'));
  return {
    item: {
      line,
      noun: 'row',
      id: () => toId(field, title, body, url),
      title: isHtml(title) ? title : escapeHtml(title),
      html,
      blankLinesSeparateParagraphs: isHtml(body) && !/<(?:p|br|div)\b/i.test(body),
      dates: [field('date')],
      updated: field('updated'),
      authors: namesOf(field('authors')),
      categories: namesOf(field('section')),
      tags: namesOf(field('tags')),
      summary: escapeOnce(nameOf(field('summary'))),
      sources: sourceList(nameOf(field('source')), url),
      unpublished: unpublished(nameOf(field('status'))),
      slug: nameOf(field('slug')) || undefined,
      aliases: [],
      picture: image === '' ? undefined : { address: image },
      notes:
        url === undefined && written !== ''
          ? [says('url-invalid', { written: JSON.stringify(written).slice(0, 60) })]
          : [],
    },
  };
}

/** Every line is a paragraph. */
function linesToHtml(text: string): string {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .filter((line) => line.trim() !== '')
    .map((line) => textToHtml(line))
    .join('\n');
}

function escapeOnce(text: string): string {
  return isHtml(text) ? text : escapeHtml(text);
}

function nameOf(value: unknown): string {
  if (isRecord(value)) return nameOf(value['name'] ?? value['title']);
  const name = cleanLine(textOf(value));
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : '';
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value : isRecord(value) ? [value] : textOf(value).split(/[،,;؛|]/u);
  return names
    .map(nameOf)
    .filter((name) => name !== '')
    .map(escapeOnce);
}

function toUrl(value: unknown): string | undefined {
  const url = URL.parse(textOf(value));
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const PUBLIC = /^(?:|1|true|publish(?:ed)?|public|live|active|منشور|منشورة|نشر|نعم)$/i;
const DRAFT = /^(?:0|false|draft|pending|unpublished|hidden|مسودة|غير منشور|لا)$/i;

function unpublished(status: string): Unpublished | undefined {
  if (PUBLIC.test(status)) return undefined;
  return DRAFT.test(status) ? 'draft' : 'status';
}

/** The address is the article's own, so it belongs to the last source, which published it. */
function sourceList(source: string, url: string | undefined): NonNullable<SourceItem['sources']> {
  const named = source === '' ? [] : toSources(source);
  const publisher =
    named.at(-1) ?? (url === undefined ? undefined : { name: new URL(url).hostname, kind: 'publisher' as const });
  if (publisher === undefined) return [];
  return [...named.slice(0, -1), { ...publisher, ...(url === undefined ? {} : { url }) }];
}

/** The source's own id, else its address, else the text: whatever stays the same when it is imported again. */
function toId(field: Field, title: string, body: string, url: string | undefined): string {
  const id = nameOf(field('id'));
  if (id !== '') return stableId('json-lines', nameOf(field('source')), id);
  if (url !== undefined) return stableId('json-lines', url);
  const paragraphs = body
    .split('\n')
    .map((text) => cleanLine(text))
    .filter(Boolean);
  return stableId('json-lines', title, ...paragraphs);
}
