import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { QuoteConverter } from '../create-quote-converter.ts';
import type { ImportedArticle, ImportedFrontMatter, MissingField, SourcePosition } from '../imported-article.ts';
import { isRecord } from '../is-record.ts';
import { proposeHeadline } from '../propose-headline.ts';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { stableId } from '../stable-id.ts';
import { toDate } from '../to-date.ts';
import { toSources } from '../to-sources.ts';
import { paragraph } from '../write/markdown-nodes.ts';
import { toMarkdown } from '../write/to-markdown.ts';

/** What an article is made from; each is read from the source's field of the same name unless mapped to another. */
export const JSON_FIELDS = [
  'title',
  'body',
  'date',
  'updated',
  'source',
  'url',
  'id',
  'tags',
  'section',
  'summary',
  'authors',
] as const;
export type JsonField = (typeof JSON_FIELDS)[number];

export interface JsonLinesOptions {
  /** The source's name, for reports. */
  readonly file: string;
  /** The source's field for each of ours that has another name there. */
  readonly map: Readonly<Partial<Record<JsonField, string>>>;
  /** Returns the section of this site for a section's name in the source. */
  readonly toSection: (name: string) => string | undefined;
  readonly defaultSection?: string | undefined;
  /** Date of an article that has none. */
  readonly defaultDate?: string | undefined;
  /** IANA zone of dates without one; the site's where it is not given. */
  readonly timeZone?: string | undefined;
  readonly quotes: QuoteConverter;
}

/** What became of one line: an article, or a fault and nothing; warnings may stand beside an article. */
export interface ImportedLine {
  readonly article: ImportedArticle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes of a body that the article check still accepts. */
const BODY_LIMIT = 2_000_000;

/** Returns the article of one JSON line. An empty line is no article and no fault. The body is text, never markup. */
export function importJsonLine(source: string, line: number, options: JsonLinesOptions): ImportedLine {
  const position: SourcePosition = { file: options.file, line };
  const refuse = (rule: string, message: string): ImportedLine => ({
    article: undefined,
    diagnostics: [{ ...position, severity: 'error', rule, message }],
  });
  const text = source.replace(/^\ufeff/, '').trim();
  if (text === '') return { article: undefined, diagnostics: [] };
  const record = parseRecord(text);
  if (record === undefined) return refuse('line-not-json', 'This line is not a JSON object. Write one object a line.');
  const field = (name: JsonField): unknown => record[options.map[name] ?? name];

  const paragraphs = toParagraphs(field('body'));
  if (paragraphs.length === 0) {
    return refuse(
      'body-missing',
      `There is no text in "${options.map.body ?? 'body'}". Name the field that has it: --map body=FIELD.`,
    );
  }
  const body = toMarkdown({
    type: 'root',
    children: paragraphs.map((text) => paragraph(options.quotes.convert(text))),
  });
  if (Buffer.byteLength(body) > BODY_LIMIT)
    return refuse('body-too-long', 'The text is over 2 MB. Cut it into several articles.');
  const date = toDate(field('date'), options.timeZone) ?? options.defaultDate;
  if (date === undefined) {
    return refuse(
      'date-missing',
      `There is no date in "${options.map.date ?? 'date'}" (${show(field('date'))}). Write ISO 8601, or give --date.`,
    );
  }
  return toImportedLine({ position, field, paragraphs, body, date, options });
}

interface LineParts {
  readonly position: SourcePosition;
  readonly field: (name: JsonField) => unknown;
  readonly paragraphs: readonly string[];
  readonly body: string;
  readonly date: string;
  readonly options: JsonLinesOptions;
}

function toImportedLine({ position, field, paragraphs, body, date, options }: LineParts): ImportedLine {
  const diagnostics: Diagnostic[] = [];
  const warn = (rule: string, message: string): void => {
    diagnostics.push({ ...position, severity: 'warning', rule, message });
  };
  const missing: MissingField[] = [];
  const written = toName(field('title'));
  if (written === undefined) missing.push('title');
  const { headline, breaking } = splitBreakingMark(
    written === undefined
      ? proposeHeadline(options.quotes.convert(paragraphs.join('\n')))
      : options.quotes.convert(written),
  );
  const sectionName = toName(field('section'));
  const section = (sectionName === undefined ? undefined : options.toSection(sectionName)) ?? options.defaultSection;
  if (section === undefined) {
    missing.push('section');
    warn(
      'section-unknown',
      `No section is known for "${sectionName ?? ''}". Give --section-map "${sectionName ?? 'NAME'}=SECTION" or --default-section.`,
    );
  }
  const url = toUrl(field('url'));
  if (url === undefined && toName(field('url')) !== undefined)
    warn('url-invalid', `${show(field('url'))} is not a web address and was left out.`);
  const updated = toDate(field('updated'), options.timeZone);
  const summary = toName(field('summary'));
  const frontMatter: ImportedFrontMatter = {
    title: headline,
    date,
    ...(updated === undefined ? {} : { updated }),
    ...(section === undefined ? {} : { section }),
    ...(summary === undefined ? {} : { summary: options.quotes.convert(summary) }),
    authors: toNames(field('authors')),
    sources: toSourceList(toName(field('source')), url),
    tags: toNames(field('tags')),
    ...(breaking ? { breaking: true } : {}),
  };
  const id = toId(field, written ?? '', paragraphs, url);
  return { article: { id, position, frontMatter, body, missing }, diagnostics };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(value) ? value : undefined;
}

function toParagraphs(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return cleanText(value)
    .split('\n')
    .map((text) => text.trim())
    .filter(isVisible);
}

/** Returns one line of text with something to see in it, from text or a number. */
function toName(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const name = cleanLine(String(value));
  return isVisible(name) ? name : undefined;
}

function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

function toNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[،,;؛|]/u) : [];
  const seen = names.map(toName).filter((name) => name !== undefined && /[\p{L}\p{N}]/u.test(name));
  return [...new Set(seen)].filter((name) => name !== undefined);
}

function toUrl(value: unknown): string | undefined {
  const text = toName(value);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The address is the article's own, so it belongs to the last source, which published it. */
function toSourceList(
  source: string | undefined,
  url: string | undefined,
): NonNullable<ImportedFrontMatter['sources']> {
  const named = source === undefined ? [] : toSources(source);
  const publisher =
    named.at(-1) ?? (url === undefined ? undefined : { name: new URL(url).hostname, kind: 'publisher' as const });
  if (publisher === undefined) return [];
  return [...named.slice(0, -1), { name: publisher.name, ...(url === undefined ? {} : { url }), kind: publisher.kind }];
}

/** The source's own id, else its address, else the text: whatever stays the same when it is imported again. */
function toId(
  field: (name: JsonField) => unknown,
  title: string,
  paragraphs: readonly string[],
  url: string | undefined,
): string {
  const id = toName(field('id'));
  if (id !== undefined) return stableId('json-lines', toName(field('source')) ?? '', id);
  return url === undefined ? stableId('json-lines', title, ...paragraphs) : stableId('json-lines', url);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
