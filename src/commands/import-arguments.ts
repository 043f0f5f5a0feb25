import { UsageError } from '#diagnostics/usage-error.ts';
import { RECORD_FIELDS, type RecordField } from '#importers/sources/record-fields.ts';
import { toDate } from '#importers/to-date.ts';
import { says } from '#messages/says.ts';
import type { CommandArguments, CommandOptions } from './command.ts';
import { SITE_USAGE } from './site-options.ts';
import type { Usage } from './usage-text.ts';

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
  /** Whether addresses and pictures may be fetched. */
  readonly fetch: boolean;
}

export const IMPORT_USAGE: Usage = {
  line: 'nuqta import SOURCE… [options]',
  does: {
    en: `Turns exports, feeds, saved pages and the files of other generators into article files in the content
folder. A source is a file, a folder, a .zip, a .gz, or an address with --fetch. Importing again changes nothing.

Known by their content: WordPress (WXR, REST), Blogger (backup, Takeout), Ghost, Medium, Substack, Telegram and
Facebook exports, RSS, Atom, JSON Feed, JSON lines, lists of JSON objects, CSV with a header, saved pages (HTML),
Markdown of Hugo, Jekyll, Hexo, Astro, Gatsby, Zola and Obsidian, and pages of raw text.`,
    ar: `يحوّل الملفات المصدّرة والخلاصات والصفحات المحفوظة وملفات المولّدات الأخرى إلى ملفات مقالات في مجلد المحتوى.
المصدر ملف أو مجلد أو ‎.zip‎ أو ‎.gz‎، أو عنوان على الشبكة مع ‎--fetch‎. وإعادة الاستيراد لا تغيّر شيئًا.

يُعرف نوع المصدر من محتواه: WordPress (WXR وREST) وBlogger وGhost وMedium وSubstack، وصادرات Telegram وFacebook،
وRSS وAtom وJSON Feed، وأسطر JSON وقوائمها، وجداول CSV ذات الرأس، وصفحات HTML المحفوظة، وMarkdown من Hugo وJekyll
وHexo وAstro وGatsby وZola وObsidian، وصفحات النص الخام.`,
  },
  rows: [
    SITE_USAGE.content,
    [
      '--format FORMAT',
      {
        en: 'reads the sources as one of text, wxr, feed, json, jsonl, csv, html, markdown, substack',
        ar: 'اقرأ المصادر بهذه الصيغة: text أو wxr أو feed أو json أو jsonl أو csv أو html أو markdown أو substack',
      },
    ],
    [
      '--report FILE',
      {
        en: 'writes the report to a file too: counts, and every place by rule',
        ar: 'اكتب التقرير في ملف أيضًا: الأعداد، وكل موضع بقاعدته',
      },
    ],
    ['--dry-run', { en: 'show what would be written, write nothing', ar: 'اعرض ما كان سيُكتب ولا تكتب شيئًا' }],
    [
      '--force',
      {
        en: 'overwrite files of earlier imports; a withdrawn article is never touched',
        ar: 'استبدل ملفات استيراد سابق؛ أما المقال المسحوب فلا يُمس أبدًا',
      },
    ],
    [
      '--keep-quotes',
      { en: 'leave "…" and “…” as they are; else they become «…»', ar: 'أبقِ "…" و“…” كما هي، وإلا صارت «…»' },
    ],
    {
      en: '\nA raw page (text) holds no date and often no headline:',
      ar: '\nصفحة النص الخام ليس فيها تاريخ، وقد لا يكون فيها عنوان:',
    },
    [
      '--title TITLE',
      {
        en: 'its headline; else one is proposed and the file is a draft',
        ar: 'عنوانها، وإلا اقتُرح عنوان وبقي الملف مسودة',
      },
    ],
    [
      '--date DATE',
      { en: 'when it was published: 2026-11-23 or 2026-11-23T09:30', ar: 'متى نُشرت: 2026-11-23 أو 2026-11-23T09:30' },
    ],
    [
      '--section SECTION',
      { en: 'name or slug of a section in sections.yaml', ar: 'اسم قسم في sections.yaml أو مساره' },
    ],
    ['--author NAME', { en: 'its author; may be given more than once', ar: 'كاتبها، ويُكرر الخيار لأكثر من كاتب' }],
    [
      '--next-date DATE',
      {
        en: 'date of the article after «اقرأ أيضا»; else the same as --date',
        ar: 'تاريخ المقال الذي بعد «اقرأ أيضا»، وإلا فهو تاريخ ‎--date‎',
      },
    ],
    { en: '\nAll other sources:', ar: '\nسائر المصادر:' },
    [
      '--map A=B,…',
      {
        en: `rows of tables and JSON: our field=the source's: ${RECORD_FIELDS.join(', ')}`,
        ar: `لأسطر الجداول وJSON: حقلنا=حقل المصدر: ${RECORD_FIELDS.join(', ')}`,
      },
    ],
    ['--section-map A=B,…', { en: "the source's section or category=ours", ar: 'قسم المصدر أو تصنيفه=قسمنا' }],
    [
      '--author-map A=B,…',
      {
        en: "the source's login or name=the name in the byline",
        ar: 'اسم المستخدم أو الكاتب في المصدر=الاسم الذي يُنشر',
      },
    ],
    [
      '--default-section S',
      {
        en: 'section of articles without a known one (also --section)',
        ar: 'قسم المقالات التي لا يُعرف قسمها (وكذلك ‎--section‎)',
      },
    ],
    [
      '--media DIR',
      {
        en: 'folder or zip of the pictures (wp-content/uploads); may be given more than once',
        ar: 'مجلد الصور أو أرشيفها (wp-content/uploads)، ويجوز تكراره',
      },
    ],
    [
      '--fetch',
      {
        en: 'fetches sources that are addresses, and pictures that the sources do not bring; never from a private network',
        ar: 'اجلب المصادر التي هي عناوين على الشبكة، والصور التي لم تأتِ مع المصدر، ولا يُجلب شيء من شبكة خاصة',
      },
    ],
    ['--language ar', { en: 'leaves out what is in another language', ar: 'اترك ما هو بلغة أخرى' }],
    ['--since DATE', { en: 'leaves out what is older or has no date', ar: 'اترك ما هو أقدم أو بلا تاريخ' }],
    [
      '--time-zone ZONE',
      {
        en: "zone of dates without one, as Asia/Riyadh; else the site's",
        ar: 'منطقة التواريخ التي لا منطقة لها، مثل Asia/Riyadh، وإلا فمنطقة الصحيفة',
      },
    ],
    ['--limit N', { en: 'stop after N articles', ar: 'قف بعد N مقالًا' }],
  ],
};

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
  fetch: { type: 'boolean' },
} as const satisfies CommandOptions;

/** Returns what the command line of `nuqta import` asks for. Throws a UsageError where it means nothing. */
export function toImportArguments({ values, words: files }: CommandArguments<typeof IMPORT_OPTIONS>): ImportArguments {
  const format = IMPORT_FORMATS.find((known) => known === (values.format ?? 'auto'));
  if (format === undefined)
    throw new UsageError(says('option-format', { written: values.format ?? '', formats: IMPORT_FORMATS }));
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit >= 1)) throw new UsageError(says('option-limit', { written: values.limit ?? '' }));
  if (files.length === 0) throw new UsageError(says('import-file-none'));
  if (files.length > 1 && values.title !== undefined) throw new UsageError(says('import-title-many'));
  const pairs = toPairs(values.map ?? []);
  const unknown = [...pairs.keys()].find((name) => !RECORD_FIELDS.some((field) => field === name));
  if (unknown !== undefined) throw new UsageError(says('import-map', { written: unknown, fields: RECORD_FIELDS }));
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
    fetch: values.fetch ?? false,
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
