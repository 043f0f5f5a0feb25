import type { SaidByRule } from '#messages/says.ts';
import { readCsv, separatorOf } from './csv.ts';
import { readHtmlPage } from './html-page.ts';
import { readJsonLines } from './json-lines.ts';
import { readJson } from './json-source.ts';
import { readMarkdown } from './markdown.ts';
import { fieldNames } from './record-fields.ts';
import type { RecordOptions } from './record-item.ts';
import type { SourceInput, SourceRecord } from './source-item.ts';
import { readSubstack } from './substack.ts';
import { readXmlFeed } from './syndication.ts';
import { unknownText, unknownXml } from './unknown-kind.ts';
import { readWxr } from './wxr.ts';

/** A kind of source: how it is known, and how it is read. */
export interface SourceKind {
  /** As in `--format`. */
  readonly format: string;
  /** For reports. */
  readonly label: string;
  /** Says by its first letters whether a file is of this kind. */
  readonly recognise: (start: string, path: string, options: RecordOptions) => boolean;
  readonly read: (input: SourceInput, options: RecordOptions) => AsyncIterable<SourceRecord>;
}

/** Letters of a file that a kind is known by. */
export const START_LENGTH = 64_000;

const XML_START = /^\ufeff?\s*<(?:\?xml|rss|feed|rdf:RDF|channel|atom:feed)[\s>]/;
const HTML_START =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6]|figure|ul|ol|table|blockquote|center|img|meta|title|header)[\s>/]/i;
const FRONT_MATTER = /^\ufeff?\s*(?:---[ \t]*\r?\n(?=[\s\S]*?\r?\n---)|\+\+\+[ \t]*\r?\n|;;;[ \t]*\r?\n|---json)/;

function csvHeader(start: string): string[] {
  const header = start.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  return header.split(separatorOf(header)).map((name) => name.trim().replace(/^"|"$/g, ''));
}

function isCsv(start: string, path: string, { map }: RecordOptions): boolean {
  const header = csvHeader(start);
  if (/\.(?:csv|tsv)$/i.test(path)) return true;
  if (header.length < 3 || !start.includes('\n') || header.some((name) => name.length > 40)) return false;
  const names = fieldNames(header, map);
  return names.has('body') && (names.has('title') || names.has('date'));
}

function isJsonLines(start: string, path: string): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return true;
  const [first = '', ...rest] = start
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/);
  if (!first.startsWith('{') || !rest.some((line) => line.startsWith('{'))) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** Every kind that is read, the most particular first; a new source is one row here. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  {
    format: 'wxr',
    label: 'a WordPress export (WXR)',
    recognise: (start) => XML_START.test(start) && /xmlns:wp=|<wp:wxr_version>|<wp:post_type>/.test(start),
    read: readWxr,
  },
  {
    format: 'feed',
    label: 'a feed (RSS, Atom) or a Blogger backup',
    recognise: (start) => XML_START.test(start) && /<(?:rss|feed|rdf:RDF|channel|atom:feed)[\s>]/.test(start),
    read: readXmlFeed,
  },
  {
    format: 'jsonl',
    label: 'JSON lines',
    recognise: isJsonLines,
    read: (input, options) => readJsonLines(input.chunks(), options),
  },
  { format: 'markdown', label: 'Markdown of another generator', recognise: isMarkdown, read: readMarkdown },
  {
    format: 'json',
    label: 'JSON (Ghost, WordPress REST, Blogger, Telegram, Facebook, JSON Feed, records)',
    recognise: (start) => /^\ufeff?\s*[{[]\s*["{[\]}]/.test(start),
    read: readJson,
  },
  { format: 'html', label: 'a saved page (HTML)', recognise: (start) => HTML_START.test(start), read: readHtmlPage },
  {
    format: 'substack',
    label: 'a Substack export',
    recognise: (start) => {
      const header = csvHeader(start);
      return header.includes('post_id') && header.includes('is_published');
    },
    read: readSubstack,
  },
  {
    format: 'csv',
    label: 'a table (CSV)',
    recognise: isCsv,
    read: (input, options) => readCsv(input.chunks(), options),
  },
];

function isMarkdown(start: string, path: string): boolean {
  if (FRONT_MATTER.test(start)) return true;
  if (/\.(?:md|mdx|markdown|mdown)$/i.test(path)) return true;
  return /^\ufeff?(?:title|layout):\s.+\n(?:[\w-]+:.*\n|[ \t-].*\n)*---\s*\n/.test(start);
}

/** What becomes of a file: read as a kind, as a page of raw text, or refused with a sentence that says what it is. */
export type Recognised = { readonly kind: SourceKind } | { readonly text: true } | { readonly refused: SaidByRule };

/** Returns what a file is by its first letters; its name counts only where the letters leave it open. */
export function recogniseSource(start: string, path: string, options: RecordOptions): Recognised {
  const refused = unknownText(start);
  if (refused !== undefined) return { refused };
  const kind = SOURCE_KINDS.find((one) => one.recognise(start, path, options));
  if (kind !== undefined) return { kind };
  if (/^\ufeff?\s*<(?:\?xml\b|![A-Z]|[\w:.-]+(?:\s[^<>]*)?>)/.test(start)) return { refused: unknownXml(start) };
  return { text: true };
}
