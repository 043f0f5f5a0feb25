import { UsageError } from '#diagnostics/usage-error.ts';
import { RECORD_FIELDS, type RecordField } from '#importers/sources/record-fields.ts';
import { toDate } from '#importers/to-date.ts';
import type { CommandArguments, CommandOptions } from './command.ts';
import { EXIT_USAGE } from './exit.ts';

const IMPORT_FORMATS = ['auto', 'text', 'jsonl', 'wxr', 'feed', 'json', 'csv', 'html', 'markdown', 'substack'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What was asked for on the command line. */
export interface ImportArguments {
  readonly files: readonly string[];
  readonly format: ImportFormat;
  readonly content: string;
  readonly title?: string;
  readonly date?: string;
  readonly section?: string;
  readonly authors?: readonly string[];
  readonly nextDate?: string;
  readonly map: Readonly<Partial<Record<RecordField, string>>>;
  readonly sectionMap: ReadonlyMap<string, string>;
  readonly authorMap: ReadonlyMap<string, string>;
  readonly media: readonly string[];
  /** `ar`: what is in another language is left out. */
  readonly language?: string;
  /** What is older is left out. */
  readonly since?: string;
  /** File that the report is written to. */
  readonly report?: string;
  readonly defaultSection?: string;
  readonly timeZone?: string;
  readonly limit: number;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly keepQuotes: boolean;
}

export const IMPORT_USAGE = `nuqta import SOURCE… [options]

Turns exports, feeds, saved pages and the files of other generators into article files in the content
folder. A source is a file, a folder, a .zip or a .gz. Importing again changes nothing.

Known by their content: WordPress (WXR, REST), Blogger (backup, Takeout), Ghost, Medium, Substack, Telegram and
Facebook exports, RSS, Atom, JSON Feed, JSON lines, lists of JSON objects, CSV with a header, saved pages (HTML),
Markdown of Hugo, Jekyll, Hexo, Astro, Gatsby, Zola and Obsidian, and pages of raw text.

  --content DIR         content folder (content)
  --format FORMAT       reads the sources as one of text, wxr, feed, json, jsonl, csv, html, markdown, substack
  --report FILE         writes the report to a file too: counts, and every place by rule
  --dry-run             show what would be written, write nothing
  --force               overwrite files of earlier imports; a withdrawn article is never touched
  --keep-quotes         leave "…" and “…” as they are; else they become «…»

A raw page (text) holds no date and often no headline:
  --title TITLE         its headline; else one is proposed and the file is a draft
  --date DATE           when it was published: 2026-11-23 or 2026-11-23T09:30
  --section SECTION     name or slug of a section in sections.yaml
  --author NAME         its author; may be given more than once
  --next-date DATE      date of the article after «اقرأ أيضا»; else the same as --date

All other sources:
  --map A=B,…           rows of tables and JSON: our field=the source's: ${RECORD_FIELDS.join(', ')}
  --section-map A=B,…   the source's section or category=ours
  --author-map A=B,…    the source's login or name=the name in the byline
  --default-section S   section of articles without a known one (also --section)
  --media DIR           folder or zip of the pictures (wp-content/uploads); may be given more than once
  --language ar         leaves out what is in another language
  --since DATE          leaves out what is older or has no date
  --time-zone ZONE      zone of dates without one, as Asia/Riyadh; else the site's
  --limit N             stop after N articles

${EXIT_USAGE}`;

export const IMPORT_OPTIONS = {
  content: { type: 'string' },
  format: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  section: { type: 'string' },
  author: { type: 'string', multiple: true },
  'next-date': { type: 'string' },
  map: { type: 'string', multiple: true },
  'section-map': { type: 'string', multiple: true },
  'author-map': { type: 'string', multiple: true },
  'default-section': { type: 'string' },
  media: { type: 'string', multiple: true },
  language: { type: 'string' },
  since: { type: 'string' },
  report: { type: 'string' },
  'time-zone': { type: 'string' },
  limit: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  'keep-quotes': { type: 'boolean' },
} as const satisfies CommandOptions;

/** Returns what the command line of `nuqta import` asks for. Throws a UsageError where it means nothing. */
export function toImportArguments({ values, words: files }: CommandArguments<typeof IMPORT_OPTIONS>): ImportArguments {
  const format = IMPORT_FORMATS.find((known) => known === (values.format ?? 'auto'));
  if (format === undefined)
    throw new UsageError(`--format ${values.format} is not known. Write one of ${IMPORT_FORMATS.join(', ')}.`);
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit >= 1)) throw new UsageError(`--limit ${values.limit} is not a number of articles. Write 1 or more.`);
  if (files.length === 0) throw new UsageError('No file is named. Name one or more files to import.');
  if (files.length > 1 && values.title !== undefined)
    throw new UsageError('--title is for one page. Import the files one by one.');
  const pairs = toPairs(values.map ?? []);
  const unknown = [...pairs.keys()].find((name) => !RECORD_FIELDS.some((field) => field === name));
  if (unknown !== undefined)
    throw new UsageError(`--map ${unknown}=… names no field. Write one of ${RECORD_FIELDS.join(', ')} before the "=".`);
  const map: Partial<Record<RecordField, string>> = {};
  for (const field of RECORD_FIELDS) {
    const name = pairs.get(field);
    if (name !== undefined) map[field] = name;
  }
  return {
    files,
    format,
    content: values.content ?? 'content',
    map,
    sectionMap: toPairs(values['section-map'] ?? []),
    authorMap: toPairs(values['author-map'] ?? []),
    media: values.media ?? [],
    limit,
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    keepQuotes: values['keep-quotes'] ?? false,
    ...(values.language === undefined ? {} : { language: values.language.slice(0, 2).toLowerCase() }),
    ...(values.since === undefined ? {} : { since: toDate(values.since) ?? values.since }),
    ...(values.report === undefined ? {} : { report: values.report }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.date === undefined ? {} : { date: values.date }),
    ...(values.section === undefined ? {} : { section: values.section }),
    ...(values.author === undefined ? {} : { authors: values.author }),
    ...(values['next-date'] === undefined ? {} : { nextDate: values['next-date'] }),
    ...(values['default-section'] === undefined ? {} : { defaultSection: values['default-section'] }),
    ...(values['time-zone'] === undefined ? {} : { timeZone: values['time-zone'] }),
  };
}

/** Parses `a=b,c=d` to pairs; a name without "=" maps to itself. */
function toPairs(lists: readonly string[]): Map<string, string> {
  return new Map(
    lists
      .flatMap((list) => list.split(/[,،]/u))
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        return at === -1 ? [pair, pair] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      }),
  );
}
