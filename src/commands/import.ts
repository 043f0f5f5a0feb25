import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { createDateFormatter } from '#arabic/dates.ts';
import { tagKey } from '#arabic/tag-key.ts';
import { isTimeZone } from '#arabic/time-zone.ts';
import type { Article } from '#articles/article.ts';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { type ArticleParser, createArticleParser } from '#articles/parse.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { type BodyGuard, createBodyGuard } from '#content/body-guard.ts';
import { type ContentFiles, readContent } from '#content/content-folder.ts';
import { sitePublicFolder } from '#content/public-files.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import { type Diagnostic, formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { createQuoteConverter, type QuoteConverter } from '#importers/create-quote-converter.ts';
import type { ImportedArticle, MissingField, SourcePosition } from '#importers/imported-article.ts';
import { decodeSource } from '#importers/sources/decode-source.ts';
import type { ArchiveOptions } from '#importers/sources/imported-archive.ts';
import { importJsonLine } from '#importers/sources/json-lines.ts';
import { importPlainText } from '#importers/sources/plain-text.ts';
import { importSyndication } from '#importers/sources/syndication.ts';
import { textLines } from '#importers/sources/text-lines.ts';
import { importWxr } from '#importers/sources/wxr.ts';
import { toDate } from '#importers/to-date.ts';
import { addRedirects, type ImportedRedirect, toRedirect } from '#importers/write/add-redirects.ts';
import { type ArticlePlacer, createArticlePlacer, fileSlug, type Placement } from '#importers/write/place-article.ts';
import { readExistingArticle } from '#importers/write/read-existing-article.ts';
import { createSlugLookup, resolveReferences } from '#importers/write/resolve-references.ts';
import { type DraftValues, toArticleFile } from '#importers/write/to-article-file.ts';
import { pageAddresses } from '#lists/page-addresses.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { createPathLedger, fileOfAddress } from '#output/path-ledger.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { toRedirect as normalizeRedirect } from '#site/redirect.ts';
import type { Settings } from '#site/site.ts';
import type { Command, CommandIO } from './command.ts';
import { CommandError } from './command-error.ts';
import { diskErrorMessage } from './disk-error-message.ts';
import { EXIT, type ExitCode } from './exit.ts';
import {
  IMPORT_OPTIONS,
  IMPORT_USAGE,
  type ImportArguments,
  type ImportFormat,
  toImportArguments,
} from './import-arguments.ts';
import { requireContentFolder } from './site-options.ts';

/** Letters of one line of JSON: eight times the longest text an article may have. */
const MAX_LINE_LENGTH = 16_000_000;

/** Used where the body is not needed. */
const NO_BODY: ParsedBody = { body: { parts: [], text: '' }, headings: [], wordCount: 0, opening: '', diagnostics: [] };

/** Imports the files named on the command line into the content folder and reports what became of each. */
export const importCommand: Command<typeof IMPORT_OPTIONS> = {
  name: 'import',
  usage: IMPORT_USAGE,
  options: IMPORT_OPTIONS,
  takesWords: true,
  async run(given, io) {
    const asked = toImportArguments(given);
    const args = { ...asked, content: resolve(io.projectFolder, asked.content) };
    requireContentFolder(args.content);
    for (const path of args.files) {
      if (!existsSync(path)) throw new UsageError(`${path} is not there.`);
      if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder. Name the files in it.`);
    }
    try {
      return await importFiles(args, io);
    } catch (error) {
      const message = diskErrorMessage(error);
      throw message === undefined
        ? error
        : new CommandError(`${message} What was written before stays.`, { cause: error });
    }
  },
};

async function importFiles(args: ImportArguments, io: CommandIO): Promise<ExitCode> {
  const content = readContent(args.content);
  const { settings, diagnostics } = parseSettings(content.settings);
  if (hasErrors(diagnostics)) {
    for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
    return EXIT.failed;
  }
  const error = argumentError(args, settings);
  if (error !== undefined) throw new UsageError(error);

  const existing = content.articles.map(readExistingArticle);
  const run = createRun(args, settings, createArticlePlacer(existing), io);
  const { guard } = run;
  const pages: ImportedArticle[] = [];
  for (const file of args.files) {
    if (isJsonLines(file, args.format)) await importJsonLines(file, run);
    else pages.push(...(await importWhole(file, run)));
  }
  const known = existing.flatMap(({ headline, ...file }) =>
    headline === undefined ? [] : [{ headline, slug: fileSlug(file) }],
  );
  await storePages(pages, known, run);
  guard.close();
  await storeRedirects(content, run);
  printSummary(run);
  return run.counts.refused > 0 ? EXIT.failed : EXIT.good;
}

/** One import while it runs: what it works with, and what it counts for the report. */
interface ImportRun {
  readonly args: ImportArguments;
  readonly settings: Settings;
  readonly place: ArticlePlacer;
  readonly parser: ArticleParser;
  readonly quotes: QuoteConverter;
  readonly guard: BodyGuard;
  /** Where in the sources each id was met, and its text. */
  readonly met: Map<string, { readonly at: SourcePosition; readonly text: string }>;
  /** Articles that passed the check in this run. */
  readonly passed: Article[];
  readonly draft: DraftValues;
  readonly io: CommandIO;
  readonly counts: Record<
    'written' | 'unchanged' | 'kept' | 'withdrawn' | 'refused' | 'warnings' | 'resolved' | 'references',
    number
  >;
  readonly missing: Record<MissingField, number>;
  readonly redirects: ImportedRedirect[];
}

function createRun(args: ImportArguments, settings: Settings, place: ArticlePlacer, io: CommandIO): ImportRun {
  const [section] = settings.sections;
  return {
    args,
    settings,
    place,
    parser: createArticleParser(settings),
    quotes: createQuoteConverter(args.keepQuotes),
    guard: createBodyGuard(),
    met: new Map(),
    passed: [],
    draft: { date: createDateFormatter(settings.site).isoDate(io.now), section: section?.name ?? '' },
    io,
    counts: { written: 0, unchanged: 0, kept: 0, withdrawn: 0, refused: 0, warnings: 0, resolved: 0, references: 0 },
    missing: { title: 0, date: 0, section: 0 },
    redirects: [],
  };
}

function argumentError(args: ImportArguments, settings: Settings): string | undefined {
  for (const [option, date] of [
    ['--date', args.date],
    ['--next-date', args.nextDate],
  ] as const) {
    if (date !== undefined && toDate(date) === undefined) {
      return `${option} ${date} is not a date. Write 2026-11-23 or 2026-11-23T09:30.`;
    }
  }
  if (args.timeZone !== undefined && !isTimeZone(args.timeZone)) {
    return `--time-zone ${args.timeZone} is not a zone. Write an IANA name, as Asia/Riyadh.`;
  }
  const sections = [args.section, args.defaultSection, ...args.sectionMap.values()].filter(
    (name) => name !== undefined,
  );
  const unknown = sections.find(
    (name) => !settings.sections.some((section) => section.name === name || section.slug === name),
  );
  if (unknown === undefined) return undefined;
  return `"${unknown}" is not a section of sections.yaml. Sections are: ${settings.sections.map((section) => section.name).join('، ')}.`;
}

function isJsonLines(file: string, format: ImportFormat): boolean {
  return format === 'jsonl' || (format === 'auto' && /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file));
}

/** Imports a file that is read as a whole: a page, an export, a feed. */
async function importWhole(file: string, run: ImportRun): Promise<readonly ImportedArticle[]> {
  const { text, encoding } = decodeSource(await readFile(file));
  if (encoding !== 'utf-8') run.io.print(`${file}: read as ${encoding}`);
  if (text.includes('\0') && encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    const message = 'This is no text: it holds bytes that no text has. Save the page or archive as text.';
    reportDiagnostics([{ file, line: 1, severity: 'error', rule: 'not-text', message }], run);
    return [];
  }
  const format = run.args.format === 'auto' ? sniffFormat(text) : run.args.format;
  if (format === 'text') return importPage(file, text, run);
  const importArchive = format === 'wxr' ? importWxr : importSyndication;
  const archive = importArchive(text, archiveOptions(file, run));
  reportDiagnostics(archive.diagnostics, run);
  for (const [kind, count] of archive.skipped) run.io.print(`${file}: passed over: ${kind} ${count}`);
  return archive.articles;
}

/** Tells by its first lines what a file holds. */
function sniffFormat(text: string): 'text' | 'wxr' | 'feed' {
  const start = text.slice(0, 4000);
  if (/^\ufeff?\s*<(?:\?xml|rss|feed|rdf:RDF)/.test(start))
    return /xmlns:wp=|<wp:wxr_version>/.test(start) ? 'wxr' : 'feed';
  return /^\ufeff?\s*\{[\s\S]*jsonfeed\.org/.test(start) ? 'feed' : 'text';
}

function importPage(file: string, text: string, run: ImportRun): readonly ImportedArticle[] {
  const { args, quotes, io } = run;
  const page = importPlainText(text, {
    ...args,
    file,
    quotes,
    date: normalDate(args.date),
    nextDate: normalDate(args.nextDate),
  });
  reportDiagnostics(page.diagnostics, run);
  for (const line of page.report) io.print(line);
  return page.articles;
}

function archiveOptions(file: string, { args, quotes, settings }: ImportRun): ArchiveOptions {
  return {
    file,
    quotes,
    toSection: createSectionLookup(args.sectionMap, settings),
    defaultSection: args.defaultSection ?? args.section,
    timeZone: args.timeZone,
  };
}

function normalDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : toDate(date);
}

async function importJsonLines(file: string, run: ImportRun): Promise<void> {
  const options = { ...archiveOptions(file, run), map: run.args.map, defaultDate: normalDate(run.args.date) };
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // A fault of the disk or of the gzip text reaches the reader of lines only when handed on.
  const failed = new Promise<never>((_resolve, reject) => {
    bytes.on('error', reject);
    input.on('error', reject);
  });
  try {
    await Promise.race([failed, readLines(input, options, run)]);
  } catch (cause) {
    if (!isGzipError(cause)) throw cause;
    const message = `The gzip text is broken (${cause.message}). Fetch the file again; what came before the break is imported.`;
    reportDiagnostics([{ file, line: 1, severity: 'error', rule: 'gzip-broken', message }], run);
  }
}

function isGzipError(cause: unknown): cause is Error {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_');
}

async function readLines(
  input: NodeJS.ReadableStream,
  options: Parameters<typeof importJsonLine>[2],
  run: ImportRun,
): Promise<void> {
  let line = 0;
  let articles = 0;
  for await (const text of textLines(input, MAX_LINE_LENGTH)) {
    line += 1;
    if (text === undefined) {
      const message = 'This line is over 16 MB long and is passed over. Write one object a line.';
      reportDiagnostics([{ file: options.file, line, severity: 'error', rule: 'line-too-long', message }], run);
      continue;
    }
    const { article, diagnostics } = importJsonLine(text, line, options);
    reportDiagnostics(diagnostics, run);
    if (article === undefined) continue;
    await storeArticle(article, placeArticle(article, run), run);
    articles += 1;
    if (articles >= run.args.limit) return;
  }
}

function createSectionLookup(
  map: ReadonlyMap<string, string>,
  { sections }: Settings,
): (name: string) => string | undefined {
  const known = new Map(
    sections.flatMap(({ name, slug }) => [name, slug].map((spelling) => [tagKey(spelling), name] as const)),
  );
  return (name) => map.get(name) ?? known.get(tagKey(name));
}

/** All pages are placed before any is stored, so that each can name the others. */
async function storePages(
  pages: readonly ImportedArticle[],
  known: readonly { readonly headline: string; readonly slug: string }[],
  run: ImportRun,
): Promise<void> {
  const placed = pages.map((article) => ({ article, placement: placeArticle(article, run) }));
  const lookup = createSlugLookup([
    ...known,
    ...placed.map(({ article, placement }) => ({ headline: article.frontMatter.title, slug: placement.slug })),
  ]);
  for (const { article, placement } of placed) {
    const references = resolveReferences(article, lookup);
    run.counts.resolved += references.resolved;
    run.counts.references += references.total;
    await storeArticle(references.article, placement, run);
  }
}

function placeArticle(article: ImportedArticle, run: ImportRun): Placement {
  return run.place(article, (article.frontMatter.date ?? run.draft.date).slice(0, 4));
}

/** Writes one article file that passes the check; one that would not is refused with the check's own words. */
async function storeArticle(article: ImportedArticle, placement: Placement, run: ImportRun): Promise<void> {
  const { args, counts, io } = run;
  if (placement.existing?.withdrawn) {
    counts.withdrawn += 1;
    io.print(`withdrawn  ${placement.path}: left as it is`);
    return;
  }
  const file = toArticleFile(article, placement, run.draft);
  const before = run.met.get(article.id);
  if (before !== undefined) {
    reportDiagnostics([twiceInSource(article, before, file.text)], run);
    return;
  }
  run.met.set(article.id, { at: article.position, text: file.text });
  const cut = cutFrontMatter(file.text);
  const parsed = run.parser.parse(file, { cut, body: run.guard.parse(cut) });
  const errors = parsed.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) {
    reportDiagnostics(
      errors.map(({ rule, message }) => ({ ...article.position, severity: 'error', rule, message })),
      run,
    );
    return;
  }
  // Only this warning is about the source and not about how the article is written.
  const lost = parsed.diagnostics.filter(({ rule }) => rule === 'character-lost');
  reportDiagnostics(
    lost.map(({ rule, message }) => ({ ...article.position, severity: 'warning', rule, message })),
    run,
  );
  if (parsed.article !== undefined) run.passed.push(parsed.article);
  const result = await writeContentFile(args.content, file, { force: args.force, dryRun: args.dryRun });
  counts[result] += 1;
  const redirect =
    parsed.article?.draft === false ? toRedirect(article.oldAddress, parsed.article.permalink) : undefined;
  if (redirect !== undefined && result !== 'kept') run.redirects.push(redirect);
  for (const field of article.missing) run.missing[field] += 1;
  const missing = article.missing.length === 0 ? '' : `  (draft; missing: ${article.missing.join(', ')})`;
  const verb = result === 'written' && args.dryRun ? 'would write' : result;
  io.print(`${verb}  ${file.path}${missing}`);
  if (args.dryRun && result === 'written' && article.position.file.endsWith('.txt')) io.print(file.text);
}

/** A repeated item is skipped: with a warning if its text is the same, otherwise with an error. */
function twiceInSource(
  { position }: ImportedArticle,
  before: { readonly at: SourcePosition; readonly text: string },
  text: string,
): Diagnostic {
  const where = `${before.at.file}:${before.at.line}`;
  return text === before.text
    ? {
        ...position,
        severity: 'warning',
        rule: 'item-twice',
        message: `The same item stands at ${where}. It is written once.`,
      }
    : {
        ...position,
        severity: 'error',
        rule: 'id-twice',
        message: `Another item, at ${where}, has the same id. This one is passed over; give it an id of its own.`,
      };
}

/** Every address that a redirect may not take: of pages, lists, files and articles, old and new. */
function occupiedAddresses(content: ContentFiles, { settings, parser, passed, io }: ImportRun): ReadonlySet<string> {
  const present = [
    ...content.articles.flatMap((file) => parser.parse(file, { body: NO_BODY }).article ?? []),
    ...passed,
  ];
  const pages = content.pages.flatMap((file) => {
    const { page, faulty } = parseStaticPage(file, { taken: TAKEN_SLUGS, body: NO_BODY });
    return faulty ? [] : [page];
  });
  return new Set([
    ...pageAddresses({ ...settings, redirects: [] }, { published: present, present, pages }),
    ...present.map(({ permalink }) => permalink),
    ...sitePublicFolder(io.projectFolder).files.map(({ address }) => address),
  ]);
}

/** Old addresses lead to the new ones. A row that is there already, whoever wrote it, stays as it is. */
async function storeRedirects(content: ContentFiles, run: ImportRun): Promise<void> {
  const { args, redirects, io, settings } = run;
  if (redirects.length === 0) return;
  const text = content.settings.redirects ?? '';
  const ledger = createPathLedger();
  for (const address of [...occupiedAddresses(content, run), ...settings.redirects.map(({ from }) => from)])
    ledger.claim(fileOfAddress(address), address);
  const added = redirects.filter(
    ({ from, to }) => ledger.claim(fileOfAddress(normalizeRedirect({ from, to }).from), from) === undefined,
  );
  if (added.length === 0) return;
  await writeContentFile(
    args.content,
    { path: 'redirects.yaml', text: addRedirects(text, added) },
    { force: true, dryRun: args.dryRun },
  );
  io.print(
    `redirects from old addresses ${args.dryRun ? 'would be added' : 'added'} to redirects.yaml: ${added.length}`,
  );
}

function reportDiagnostics(diagnostics: readonly Diagnostic[], run: ImportRun): void {
  for (const diagnostic of diagnostics) {
    run.io.printError(formatDiagnostic(diagnostic, run.io.show));
    if (diagnostic.severity === 'warning') run.counts.warnings += 1;
  }
  // An article with several faults is one refusal.
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) run.counts.refused += 1;
}

function printSummary({ args, counts, missing, quotes, io }: ImportRun): void {
  const written = args.dryRun ? 'would be written' : 'written';
  io.print(
    `${written} ${counts.written}, unchanged ${counts.unchanged}, kept ${counts.kept}${counts.kept > 0 ? ' (another text stands there; --force overwrites)' : ''}, withdrawn and left ${counts.withdrawn}, refused ${counts.refused}`,
  );
  io.print(
    `quotations written as «…»: ${quotes.count()}; references to articles that are there: ${counts.resolved} of ${counts.references}`,
  );
  const fields = Object.entries(missing).filter(([, count]) => count > 0);
  if (fields.length > 0) {
    io.print(
      `drafts, because something is missing: ${fields.map(([field, count]) => `${field} ${count}`).join(', ')}. Complete the files and take "draft: true" out.`,
    );
  }
}
