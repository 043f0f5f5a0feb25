import { says } from '#messages/says.ts';
import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { decodePostName } from './decode-post-name.ts';
import { escapeHtml } from './escape-html.ts';
import { type JsonRecord, recordAt, recordsOf, textOf } from './json-values.ts';
import type { SourceItem, SourcePicture, SourceRecord, Unpublished } from './source-item.ts';
import { resolveShortcodes } from './wordpress-shortcodes.ts';

/** Returns whether a JSON value is posts or pages as the REST interface of WordPress answers, one or a list. */
export function isWordPressRest(value: unknown): value is JsonRecord | readonly JsonRecord[] {
  const [first] = Array.isArray(value) ? recordsOf(value) : isRecord(value) ? [value] : [];
  return (
    first !== undefined && isRecord(first['title']) && isRecord(first['content']) && 'rendered' in first['content']
  );
}

const NOTHING = { attachments: new Map<string, SourcePicture>(), blocks: new Map<string, string>() };

/** Yields the posts of an answer of the REST interface of WordPress, best asked for with `_embed`. */
export function* readWordPressRest(value: JsonRecord | readonly JsonRecord[]): Generator<SourceRecord> {
  for (const post of Array.isArray(value) ? recordsOf(value) : [value as JsonRecord]) {
    const type = textOf(post['type']) || 'post';
    yield type === 'attachment' ? { skipped: type } : { item: toItem(post, type) };
  }
}

function unpublished(post: JsonRecord): Unpublished | undefined {
  if (recordAt(post, 'content')['protected'] === true) return 'password';
  const status = textOf(post['status']) || 'publish';
  if (status === 'publish' || status === 'future') return undefined;
  return status === 'private' ? 'private' : 'draft';
}

function toItem(post: JsonRecord, type: string): SourceItem {
  const rendered = (key: string): string => textOf(recordAt(post, key)['rendered']);
  const embedded = recordAt(post, '_embedded');
  const terms = Array.isArray(embedded['wp:term']) ? embedded['wp:term'].flatMap(recordsOf) : [];
  const named = (isOne: (taxonomy: string) => boolean): string[] =>
    terms.filter((term) => isOne(textOf(term['taxonomy']))).map((term) => textOf(term['name']));
  const link = textOf(post['link']) || undefined;
  const gmt = textOf(post['date_gmt']);
  const modified = textOf(post['modified_gmt']);
  const { html, notes } = resolveShortcodes(rendered('content'), NOTHING);
  const ids = [...listOf(post['categories']), ...listOf(post['tags'])];
  const unnamed = terms.length === 0 && ids.length > 0 ? [says('terms-unnamed', { ids: ids.map(String) })] : [];
  const authors = recordsOf(embedded['author']).map((author) => escapeHtml(textOf(author['name'])));
  return {
    line: 1,
    noun: type === 'page' ? 'page' : 'post',
    id: (title) => stableId('wxr', rendered('guid') || link || '', textOf(post['id']) || title),
    title: rendered('title'),
    html,
    dates: [gmt === '' ? undefined : `${gmt}Z`, post['date']],
    updated: modified === '' ? post['modified'] : `${modified}Z`,
    authors: authors.length > 0 ? authors : namesIn(post['authors']),
    categories: named((taxonomy) => taxonomy === 'category'),
    tags: named((taxonomy) => taxonomy !== 'category'),
    summary: excerpt(rendered('excerpt')),
    unpublished: unpublished(post),
    slug: decodePostName(textOf(post['slug'])),
    link,
    aliases: rendered('guid').startsWith('http') ? [rendered('guid')] : [],
    language: textOf(post['lang']) || undefined,
    isPage: type === 'page',
    picture: pictureOf(recordsOf(embedded['wp:featuredmedia'])[0], post),
    notes: [...notes, ...unnamed],
  };
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter(Boolean) : [];
}

function namesIn(value: unknown): string[] {
  return recordsOf(value).map((author) => escapeHtml(textOf(author['display_name']) || textOf(author['name'])));
}

/** WordPress cuts an excerpt out of the text where none was written, and ends it with «[…]». */
function excerpt(html: string): string {
  return /(?:\[(?:&hellip;|&#8230;|…)\]|read more|اقر[أا] المزيد)/i.test(html) ? '' : html;
}

function pictureOf(media: JsonRecord | undefined, post: JsonRecord): SourcePicture | undefined {
  const address = media === undefined ? textOf(post['jetpack_featured_media_url']) : textOf(media['source_url']);
  if (address !== '')
    return {
      address,
      alt: escapeHtml(textOf(media?.['alt_text'])),
      caption: textOf(recordAt(media ?? {}, 'caption')['rendered']),
    };
  const id = textOf(post['featured_media']);
  return id === '' || id === '0' ? undefined : { address: `attachment ${id}` };
}
