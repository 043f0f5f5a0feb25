import { says } from '#messages/says.ts';
import { isRecord } from '../is-record.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { toSources } from '../to-sources.ts';
import { markdownToHtml } from '../write/markdown-to-html.ts';
import { escapeHtml } from './escape-html.ts';
import { resolveGeneratorMarks } from './generator-marks.ts';
import { type JsonRecord, recordAt, textOf } from './json-values.ts';
import { fieldOf, isLayoutKey, type MarkdownField } from './markdown-keys.ts';
import { markdownPath } from './markdown-path.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { SourceInput, SourceItem, SourcePicture, SourceRecord } from './source-item.ts';

/** Yields the article of a Markdown file of another generator. */
export async function* readMarkdown(input: SourceInput): AsyncGenerator<SourceRecord> {
  const { data, body, error } = readFrontMatter(await input.text());
  const { name, path } = input.file;
  if (error !== undefined) {
    yield { diagnostic: { file: name, line: 1, severity: 'error', ...says('front-matter-broken', { cause: error }) } };
    return;
  }
  if (/(?:^|\/)_index(?:\.[a-z]{2})?\.\w+$/.test(path)) yield { skipped: 'list page' };
  else yield { item: toItem(data ?? {}, body, path) };
}

/** Holds keys of its own: Zola and Hugo keep what is the author's below one of these. */
const GROUPS = ['taxonomies', 'extra', 'params', 'seo', 'header'];

function fieldsOf(data: JsonRecord): { fields: ReadonlyMap<MarkdownField, unknown>; unknown: string[] } {
  const fields = new Map<MarkdownField, unknown>();
  const unknown: string[] = [];
  const add = (record: JsonRecord, group: string): void => {
    for (const [key, value] of Object.entries(record)) {
      if (value === null || value === undefined || value === '') continue;
      const field = fieldOf(key);
      if (GROUPS.includes(key.toLowerCase()) && isRecord(value)) continue;
      if (field === undefined) {
        if (!isLayoutKey(key)) unknown.push(group === '' ? key : `${group}.${key}`);
      } else if (field === 'section' && fields.has('section')) {
        fields.set('section', [...listOf(fields.get('section')), ...listOf(value)]);
      } else if (field === 'aliases' || field === 'tags') {
        fields.set(field, [...listOf(fields.get(field)), ...listOf(value)]);
      } else if (!fields.has(field)) fields.set(field, value);
    }
  };
  add(data, '');
  for (const group of Object.keys(data).filter((key) => GROUPS.includes(key.toLowerCase())))
    add(recordAt(data, group), group);
  return { fields, unknown };
}

function toItem(data: JsonRecord, body: string, path: string): SourceItem {
  const { fields, unknown } = fieldsOf(data);
  const text = (field: MarkdownField): string => textOf(fields.get(field));
  const place = markdownPath(path);
  const { markdown, notes } = resolveGeneratorMarks(body);
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(markdown.slice(0, 2000));
  const isTitled = text('title') !== '';
  const repeats = heading !== null && (!isTitled || plain(heading[1] ?? '') === plain(text('title')));
  const written = repeats ? markdown.replace(heading[0], '\n') : markdown;
  const title = text('title') || (repeats ? plain(heading?.[1] ?? '') : place.words);
  const published = fields.get('published');
  const isPage = place.isPage || textOf(data['layout']) === 'page' || textOf(data['type']) === 'page';
  const address = oldAddress(text('address'));
  const sectionNames = listOf(fields.get('section'));
  const left = unknown.length === 0 ? [] : [says('keys-left-out', { names: unknown })];
  const date = toDate(fields.get('date') ?? published) ?? place.date;
  return {
    line: 1,
    noun: isPage ? 'page' : 'post',
    id: (headline) => stableId('markdown', text('id') || path.normalize('NFC') || headline),
    title: escapeHtml(title),
    html: markdownToHtml(written, { href: place.toLink, src: place.toPicture }),
    dates: [fields.get('date'), typeof published === 'boolean' ? undefined : published, place.date],
    updated: fields.get('updated'),
    authors: namesOf(fields.get('authors')).map(escapeHtml),
    categories: sectionNames.map(escapeHtml),
    sectionHints: place.folders,
    tags: listOf(fields.get('tags')).map(escapeHtml),
    summary: escapeHtml(text('summary')),
    sources: namesOf(fields.get('source')).flatMap(toSources),
    unpublished: isDraft(fields) || place.isDraft ? 'draft' : undefined,
    slug: text('slug').split('/').filter(Boolean).at(-1) || place.slug,
    link: /^https?:/.test(text('address')) ? text('address') : undefined,
    aliases: [
      ...(address === undefined ? [] : [address]),
      ...listOf(fields.get('aliases')).map((alias) => (/^(?:\/|https?:)/.test(alias) ? alias : `/${alias}`)),
      ...(address === undefined ? place.oldAddresses(date, sectionNames) : []),
    ],
    sourceKeys: place.keys,
    language: (text('language') || place.language)?.slice(0, 2).toLowerCase(),
    isPage,
    picture: pictureOf(fields, place.toPicture),
    notes: [...notes, ...left],
  };
}

function isDraft(fields: ReadonlyMap<MarkdownField, unknown>): boolean {
  const isNo = (value: unknown): boolean => value === false || /^(?:false|no|لا)$/i.test(textOf(value));
  const isYes = (value: unknown): boolean => value === true || /^(?:true|yes|نعم)$/i.test(textOf(value));
  return (
    isYes(fields.get('draft')) || isNo(fields.get('published')) || /^draft|مسودة$/i.test(textOf(fields.get('status')))
  );
}

/** An address with places for date and title is a rule and no address. */
function oldAddress(written: string): string | undefined {
  if (written === '' || /[:{]\w+|\{\{/.test(written.replace(/^https?:/, '')) || /^https?:/.test(written))
    return undefined;
  return written.startsWith('/') ? written : `/${written}`;
}

function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_`]/g, '')
    .trim();
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (isRecord(value)) return [textOf(value['name'] ?? value['title'] ?? value['label'])].filter(Boolean);
  if (typeof value === 'boolean' || value === undefined || value === null) return [];
  // Jekyll parts words of one line by spaces, everybody else by commas.
  return textOf(value)
    .split(/\s*[,،;؛]\s*/u)
    .filter(Boolean);
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isRecord(value)) return [textOf(value['name'] ?? value['display_name'] ?? value['title'])];
  return [textOf(value)].filter(Boolean);
}

function pictureOf(
  fields: ReadonlyMap<MarkdownField, unknown>,
  toPicture: (address: string) => string,
): SourcePicture | undefined {
  const value = fields.get('image');
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const image = isRecord(first) ? first : { path: first };
  const get = (...keys: string[]): string => keys.map((key) => textOf(image[key])).find(Boolean) ?? '';
  const address = get('path', 'src', 'url', 'file', 'image', 'feature', 'teaser', 'relative', 'filename');
  if (address === '') return undefined;
  const words = (key: string, field: MarkdownField): string | undefined =>
    escapeHtml(get(key) || textOf(fields.get(field))) || undefined;
  return {
    address: toPicture(address),
    alt: words('alt', 'imageAlt'),
    caption: words('caption', 'imageCaption'),
    credit: words('credit', 'imageCredit'),
  };
}
