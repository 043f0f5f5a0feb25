import { isRecord } from '../is-record.ts';
import { escapeHtml, textToHtml } from './escape-html.ts';
import { type FeedItem, toRecord } from './feed-item.ts';
import { type JsonRecord, recordsOf, textOf } from './json-values.ts';
import type { SourceRecord } from './source-item.ts';

/** Returns whether a JSON value is a JSON Feed. */
export function isJsonFeed(value: unknown): value is JsonRecord {
  return isRecord(value) && /jsonfeed\.org/.test(textOf(value['version'])) && Array.isArray(value['items']);
}

/** Yields the items of a JSON Feed. */
export function* readJsonFeed(value: JsonRecord): Generator<SourceRecord> {
  for (const item of recordsOf(value['items'])) yield toRecord(jsonItem(item));
}

function jsonItem(item: JsonRecord): FeedItem {
  const text = (key: string): string => textOf(item[key]);
  const picture = text('image') || text('banner_image');
  const authors = [...recordsOf(item['authors']), ...(isRecord(item['author']) ? [item['author']] : [])];
  const tags = Array.isArray(item['tags']) ? item['tags'] : [];
  return {
    // JSON text has lines of its own that say nothing of the item.
    line: 1,
    key: text('id') || undefined,
    title: escapeHtml(text('title')),
    link: text('url') || undefined,
    dates: [item['date_published']],
    updated: item['date_modified'],
    authors: authors.map((author) => escapeHtml(textOf(author['name']))),
    categories: tags.map((tag) => escapeHtml(textOf(tag))),
    content: text('content_html') || textToHtml(text('content_text')),
    summary: escapeHtml(text('summary')),
    picture: picture === '' ? undefined : { address: picture },
    enclosures: recordsOf(item['attachments'])
      .filter((attachment) => !textOf(attachment['mime_type']).startsWith('image'))
      .map((attachment) => textOf(attachment['url'])),
    language: text('language') || undefined,
    skip: undefined,
  };
}
