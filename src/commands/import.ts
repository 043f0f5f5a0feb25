import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isTimeZone } from '#arabic/time-zone.ts';
import { readSettingsFile } from '#content/content-folder.ts';
import { SETTINGS, walkContent } from '#content/walk-content.ts';
import { formatDiagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { toDate } from '#importers/to-date.ts';
import type { ExistingArticle } from '#importers/write/place-article.ts';
import { readExistingArticle } from '#importers/write/read-existing-article.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { parseSettings } from '#site/parse-settings.ts';
import type { Settings } from '#site/site.ts';
import type { Command, CommandIO } from './command.ts';
import { CommandError } from './command-error.ts';
import { diskErrorMessage } from './disk-error-message.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { createFetcher, type Fetcher } from './fetch/create-fetcher.ts';
import { INTERNET } from './fetch/network.ts';
import { type FetchedSources, isWebAddress, sourcesFromAddresses } from './fetch/source-from-address.ts';
import { type ItemCount, importItems, placeItems } from './import/import-archive.ts';
import { digestOf, digestOfSources, openImportMemory } from './import/import-memory.ts';
import { importPages } from './import/import-pages.ts';
import { createRun, type ImportRun } from './import/import-run.ts';
import { type PlannedFile, planGroup } from './import/read-sources.ts';
import { repeatImport } from './import/repeat-import.ts';
import { isPictureFile, openSource, type SourceGroup } from './import/source-files.ts';
import { storeRedirects } from './import/store-redirects.ts';
import { summaryLines } from './import/summary-lines.ts';
import { IMPORT_OPTIONS, IMPORT_USAGE, type ImportArguments, toImportArguments } from './import-arguments.ts';
import { requireContentFolder } from './site-options.ts';

/** Imports the sources named on the command line into the content folder and reports what became of each article. */
export const importCommand: Command<typeof IMPORT_OPTIONS> = {
  name: 'import',
  usage: IMPORT_USAGE,
  options: IMPORT_OPTIONS,
  takesWords: true,
  async run(given, io) {
    const asked = toImportArguments(given);
    return importSources({ ...asked, content: resolve(io.projectFolder, asked.content) }, io);
  },
};

/** Imports sources into a content folder that is there. Throws a UsageError for wrong use. */
export async function importSources(args: ImportArguments, io: CommandIO): Promise<ExitCode> {
  requireContentFolder(args.content);
  const addresses = args.fetch ? args.files.filter(isWebAddress) : [];
  for (const path of [...args.files, ...args.media])
    if (!addresses.includes(path) && !existsSync(path))
      throw new UsageError(says(isWebAddress(path) ? 'source-missing/address' : 'source-missing', { path }));
  const fetcher = args.fetch ? createFetcher(io.network ?? INTERNET) : undefined;
  const fetched = fetcher === undefined ? undefined : await sourcesFromAddresses(addresses, fetcher);
  try {
    return await importInto(args, io, { fetcher, fetched });
  } catch (error) {
    const message = diskErrorMessage(error);
    throw message === undefined ? error : new CommandError(says('import-stopped', { message }), { cause: error });
  } finally {
    fetched?.remove();
  }
}

interface FromWeb {
  readonly fetcher: Fetcher | undefined;
  readonly fetched: FetchedSources | undefined;
}

async function importInto(asked: ImportArguments, io: CommandIO, { fetcher, fetched }: FromWeb): Promise<ExitCode> {
  const opened = asked.files.filter((path) => !asked.fetch || !isWebAddress(path));
  const args = { ...asked, files: [...opened, ...(fetched?.sources ?? []).map(({ path }) => path)] };
  const { settings, diagnostics } = parseSettings(
    Object.fromEntries(SETTINGS.map((name) => [name, readSettingsFile(args.content, name)])) as Parameters<
      typeof parseSettings
    >[0],
  );
  if (hasErrors(diagnostics)) {
    for (const diagnostic of diagnostics) io.printError(formatDiagnostic(diagnostic, io.show));
    return EXIT.failed;
  }
  const error = argumentError(args, settings);
  if (error !== undefined) throw new UsageError(error);
  const { existing, digests } = readExistingArticles(args.content);
  const memory = openImportMemory(args, settings, io.projectFolder);
  const run = createRun(args, settings, { existing, digests, memory, fetcher }, io);
  for (const refused of fetched?.refused ?? []) run.reporter.report([{ ...refused, line: 1, severity: 'error' }]);
  const sources = await digestOfSources([...args.files, ...args.media]);
  if (memory.finished?.sources === sources && repeatImport(memory.finished, existing, run)) return finish(run);
  const planned = await plan(args, run, new Map((fetched?.sources ?? []).map(({ path, url }) => [path, url])));
  await importPages(
    planned.filter(({ kind }) => kind === undefined),
    existing,
    run,
  );
  await importArchives(
    planned.filter(({ kind }) => kind !== undefined),
    run,
  );
  run.guard.close();
  await storeRedirects(run);
  memory.save({ sources, ...run.reporter.all(), missing: run.missing }, run.made);
  return finish(run);
}

/** Prints what an import did, and writes the report that was asked for. */
async function finish(run: ImportRun): Promise<ExitCode> {
  const { io } = run;
  for (const line of run.reporter.skippedLines()) io.print(line);
  const summary = summaryLines(run);
  for (const line of summary) io.print(line);
  await writeReport(run, summary);
  return run.reporter.refused() > 0 ? EXIT.failed : EXIT.good;
}

/** Front matter and a digest alone are kept of what is there, however much it is. */
function readExistingArticles(content: string): { existing: ExistingArticle[]; digests: Map<string, string> } {
  const digests = new Map<string, string>();
  const existing = walkContent(content, () => {})
    .filter((path) => path.startsWith('articles/') && /\.md$/i.test(path))
    .map((disk) => {
      const file = { path: disk.normalize('NFC'), text: readFileSync(join(content, disk), 'utf8') };
      digests.set(file.path, digestOf(file.text));
      return readExistingArticle(file);
    });
  return { existing, digests };
}

async function plan(
  { files, media, ...args }: ImportArguments,
  run: ImportRun,
  addresses: ReadonlyMap<string, string>,
): Promise<PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const path of media) {
    const group = await openSource(path);
    run.pictures.add(group.files.filter((file) => isPictureFile(file.path)));
  }
  for (const path of files) {
    const group = withAddress(await openSource(path), path, addresses.get(path));
    if (group.refused !== undefined)
      run.reporter.report([{ file: path, line: 1, severity: 'error', ...group.refused }]);
    const found = await planGroup(group, { files, media, ...args }, run.io.show.language);
    run.pictures.add(found.pictures);
    run.reporter.report(found.refused);
    for (const [ending, count] of found.passedOver)
      for (let index = 0; index < count; index += 1) run.reporter.skip(path, ending);
    if (!group.isSingle && found.files.length === 0 && group.refused === undefined) {
      run.reporter.report([{ file: path, line: 1, severity: 'error', ...says('source-empty') }]);
    }
    planned.push(...found.files);
  }
  return planned;
}

/** A fetched file is named by its address. */
function withAddress(group: SourceGroup, path: string, address: string | undefined): SourceGroup {
  if (address === undefined) return group;
  const files = group.files.map((file) => ({ ...file, name: file.name.replace(path, address), address }));
  return { ...group, name: address, files };
}

async function importArchives(files: readonly PlannedFile[], run: ImportRun): Promise<void> {
  const placed: ItemCount = { items: 0, others: 0 };
  for (const file of files) await placeItems(file, run, placed);
  const count: ItemCount = { items: 0, others: 0 };
  for (const file of files) {
    await importItems(file, run, count, placed.items);
    for (const encoding of file.input.encodings.keys())
      run.io.print(textOf(says('import-encoding', { file: file.input.file.name, encoding }), run.io.show.language));
  }
  run.io.progress?.('');
  if (placed.others > 0)
    run.io.print(
      textOf(says('import-other-languages', { count: placed.others, all: placed.items }), run.io.show.language),
    );
}

async function writeReport({ args, reporter }: ImportRun, summary: readonly string[]): Promise<void> {
  if (args.report === undefined) return;
  await mkdir(dirname(args.report), { recursive: true });
  await writeFile(args.report, reporter.text(summary));
}

function argumentError(args: ImportArguments, settings: Settings): Said | undefined {
  for (const [option, date] of [
    ['--date', args.date],
    ['--next-date', args.nextDate],
    ['--since', args.since],
  ] as const) {
    if (date !== undefined && toDate(date) === undefined) {
      return says('option-date', { option, written: date });
    }
  }
  if (args.timeZone !== undefined && !isTimeZone(args.timeZone)) {
    return says('option-zone', { written: args.timeZone });
  }
  const sections = [args.section, args.defaultSection, ...args.sectionMap.values()].filter(
    (name) => name !== undefined,
  );
  const unknown = sections.find(
    (name) => !settings.sections.some((section) => section.name === name || section.slug === name),
  );
  if (unknown === undefined) return undefined;
  return says('option-section', { written: unknown, sections: settings.sections.map(({ name }) => name) });
}
