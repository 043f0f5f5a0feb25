import { tagKey } from '#arabic/tag-key.ts';
import type { SourcePosition } from '#importers/imported-article.ts';
import type { ConvertOptions } from '#importers/sources/imported-archive.ts';
import type { SourceItem } from '#importers/sources/source-item.ts';
import { type ConvertedItem, headlineOf, toImportedArticle } from '#importers/sources/to-imported-article.ts';
import { toDate } from '#importers/to-date.ts';
import { htmlToText } from '#importers/write/html-text.ts';
import type { Settings } from '#site/site.ts';
import { fileLine } from './file-line.ts';
import { digestOf } from './import-memory.ts';
import type { ImportRun } from './import-run.ts';
import { normalDate } from './normal-date.ts';
import { type PlannedFile, readPlanned } from './read-sources.ts';
import { addressOf, placeArticle, storeArticle } from './store-article.ts';
import { pageSlug, storePage } from './store-page.ts';

/** Counts the items of a run up to `--limit`, and those in other languages. */
export interface ItemCount {
  items: number;
  others: number;
}

/** Reserves a place for every article of a file, so that links between them can be written before the other is. */
export async function placeItems(file: PlannedFile, run: ImportRun, count: ItemCount): Promise<void> {
  for await (const record of readPlanned(file, run.args)) {
    if (!('item' in record)) continue;
    if (count.items >= run.args.limit) return;
    count.items += 1;
    if (record.language !== 'ar') count.others += 1;
    placeItem(record.item, run);
    if (count.items % 100 === 0) run.io.progress?.(`read ${count.items}`);
  }
}

function placeItem(item: SourceItem, run: ImportRun): void {
  const { headline: title } = headlineOf(item, run.quotes.peek);
  const id = item.id(htmlToText(item.title), () => bodyKey(item));
  const dates = item.dates.map((value) => toDate(value, run.args.timeZone));
  const date = dates.find((found) => found !== undefined) ?? normalDate(run.args.date);
  const address =
    item.isPage === true
      ? `/${pageSlug({ slug: item.slug, title, id })}/`
      : placedAddress({ id, slug: item.slug, title, date }, run);
  if (address === undefined || item.unpublished !== undefined) return;
  for (const old of [item.link, ...(item.aliases ?? [])]) if (old !== undefined) run.links.add(old, address);
  for (const key of item.sourceKeys ?? []) run.links.add(`source:/${key}`, address);
}

function placedAddress(placed: Parameters<typeof placeArticle>[0], run: ImportRun): string | undefined {
  const placement = placeArticle(placed, run);
  return placed.date === undefined ? undefined : addressOf(placement, placed.date, run);
}

/** What stands for the text of an item that has no name in its source: the same in both readings. */
function bodyKey({ html }: SourceItem): string {
  return html;
}

/** Converts and stores every article of a file. */
export async function importItems(file: PlannedFile, run: ImportRun, count: ItemCount, total: number): Promise<void> {
  const options = convertOptions(file.input.file.name, run);
  const began = Date.now();
  for await (const record of readPlanned(file, run.args)) {
    if ('diagnostic' in record) run.reporter.report([record.diagnostic]);
    else if ('skipped' in record) run.reporter.skip(file.input.file.name, record.skipped);
    else {
      if (count.items >= run.args.limit) return;
      count.items += 1;
      await importItem(record.item, options, run);
      if (count.items % 20 === 0) run.io.progress?.(progressLine(count.items, total, Date.now() - began));
    }
  }
}

function progressLine(done: number, total: number, spent: number): string {
  const rate = done / Math.max(spent / 1000, 0.001);
  const rest = Math.max(0, Math.round((total - done) / rate));
  return `${done} of ${total} articles, ${Math.round(rate)} a second, ${rest} s left`;
}

async function importItem(item: SourceItem, options: ConvertOptions, run: ImportRun): Promise<void> {
  const digest = digestOf(item);
  if (isAsBefore(digest, { file: options.file, line: item.line }, run)) return;
  const { article, diagnostics } = await convert(item, options, run);
  run.reporter.report(diagnostics);
  if (article === undefined) return;
  if (article.isPage === true) return storePage(article, run);
  const { title, date } = article.frontMatter;
  const placement = placeArticle({ id: article.id, slug: article.slug, title, date }, run);
  await storeArticle(article, placement, run, diagnostics.length === 0 ? digest : undefined);
}

/** Pictures that a first conversion found wanting are fetched, and the second one shows them. */
async function convert(item: SourceItem, options: ConvertOptions, run: ImportRun): Promise<ConvertedItem> {
  const named = { ...item, id: (title: string) => item.id(title, () => bodyKey(item)) };
  const first = toImportedArticle(named, options);
  const said = await run.pictureFetcher?.fetchWanted();
  if (said === undefined || first.article === undefined) return first;
  const peek = { ...options.quotes, convert: options.quotes.peek };
  const { article, diagnostics } = toImportedArticle(named, { ...options, quotes: peek });
  const position = { file: options.file, line: item.line };
  return {
    article,
    diagnostics: [...diagnostics, ...said.map((one) => ({ ...position, severity: 'warning' as const, ...one }))],
  };
}

/** An item that made a file before, which is as it was then, is not converted again. */
function isAsBefore(digest: string, at: SourcePosition, run: ImportRun): boolean {
  const made = run.memory.files.get(digest);
  if (made?.id === undefined || run.met.has(made.id) || run.digests.get(made.path) !== made.text) return false;
  run.met.set(made.id, { at, text: made.text });
  run.made.set(digest, made);
  run.counts.unchanged += 1;
  run.reporter.print(fileLine(made.path, { result: 'unchanged', dryRun: run.args.dryRun }, run.io.show.language));
  return true;
}

function convertOptions(file: string, run: ImportRun): ConvertOptions {
  const { args, quotes, settings } = run;
  return {
    file,
    quotes,
    toSection: createSectionLookup(args.sectionMap, settings),
    defaultSection: args.defaultSection ?? args.section,
    defaultDate: normalDate(args.date),
    timeZone: args.timeZone,
    authorMap: args.authorMap,
    toTag: run.toTag,
    findPicture: (address) => run.pictures.find(address) ?? run.pictureFetcher?.find(address),
    resolveLink: run.links.resolve,
  };
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
