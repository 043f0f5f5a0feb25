import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { SourceFile, SourceItem, SourceRecord } from '#importers/sources/source-item.ts';
import { type Recognised, recogniseSource, SOURCE_KINDS, type SourceKind } from '#importers/sources/source-kinds.ts';
import { unknownBinary } from '#importers/sources/unknown-kind.ts';
import { toDate } from '#importers/to-date.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/message.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { ImportArguments } from '../import-arguments.ts';
import { languageOf } from './language-of.ts';
import { SourceError } from './source-error.ts';
import { isPictureFile, type SourceGroup } from './source-files.ts';
import { type OpenedInput, openInput, readStart } from './source-input.ts';

/** A file and the reader chosen for it; without one it is a page of raw text. */
export interface PlannedFile {
  readonly input: OpenedInput;
  readonly kind: SourceKind | undefined;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly pictures: readonly SourceFile[];
  readonly refused: readonly Diagnostic[];
  /** Files of folders and archives that are no source, by the end of their names. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Medium's export holds lists of what its owner read and liked. */
const NOT_POSTS =
  /(?:^|\/)(?:bookmarks|claps|highlights|interests|ips|lists|partner-program|profile|pubs-following|sessions|topics-following|twitter|users-following|blocks|applications)\/[^/]*\.html$/;
/** Files that describe a project, and no article of it. */
const ABOUT = /(?:^|\/)(?:readme|license|licence|contributing|changelog|code_of_conduct|security)(?:\.\w+)?$/i;
const READ_IN_GROUPS = /\.(?:xml|atom|rss|rdf|json|jsonl|ndjson|csv|tsv|html?|xhtml|md|mdx|markdown|mdown|txt)$/i;
const CONFIGURATION =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig|composer|astro\.config|_?config[^/]*|gatsby-\w+|search|manifest|site|data|sitemap[^/]*|404|robots)\.\w+$/i;
/** A feed among the files of a generator is the plan of one: it holds marks in place of articles. */
const FEED = /(?:^|\/)(?:feed|rss|atom)[^/]*\.\w+$/i;
const FEED_MARKS = /\{%|\{\{|<%=/;

/** Returns the reader of each file of a group, by its content; what no reader knows is refused by its name. */
export async function planGroup(group: SourceGroup, args: ImportArguments, language: Language): Promise<Plan> {
  const siblings = new Map(group.files.map((file) => [file.path, file]));
  const taken = new Set<string>();
  const pictures = group.isSingle ? [] : group.files.filter(({ path }) => isPictureFile(path));
  const files: PlannedFile[] = [];
  const refused: Diagnostic[] = [];
  const passedOver = new Map<string, number>();
  const pass = (reason: string): void => void passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
  const isMedium = group.files.some(({ path }) => /(?:^|\/)posts\/[^/]*\.html$/.test(path));
  for (const file of group.files) {
    if (!group.isSingle && isPictureFile(file.path)) continue;
    if (
      !group.isSingle &&
      (!READ_IN_GROUPS.test(file.path) ||
        ABOUT.test(file.path) ||
        CONFIGURATION.test(file.path) ||
        (isMedium && NOT_POSTS.test(file.path)))
    ) {
      pass(endingOf(file.path) ?? NO_ENDING[language]);
      continue;
    }
    if (!group.isSingle && FEED.test(file.path) && FEED_MARKS.test((await readStart(file)).text)) {
      pass(/\.[^./]+$/.exec(file.path)?.[0] ?? 'no ending');
      continue;
    }
    const found = await recognise(file, args);
    if ('refused' in found) {
      if (group.isSingle) refused.push({ file: file.name, line: 1, severity: 'error', ...found.refused });
      else pass(`${nameOf(found.refused, language)} (${endingOf(file.path) ?? file.path})`);
      continue;
    }
    const input = openInput(file, { siblings, taken, timeZone: args.timeZone });
    files.push({ input, kind: 'kind' in found ? found.kind : undefined });
  }
  return { files: withoutTexts(files), pictures, refused, passedOver };
}

const NOT_TEXT: Texts = { en: 'no text', ar: 'ليس نصًا' };
const NO_ENDING: Texts = { en: 'no ending', ar: 'بلا امتداد' };

function endingOf(path: string): string | undefined {
  return /\.[^./]+$/.exec(path)?.[0];
}

/** What a file is that is not read, in a word or two. */
function nameOf({ message, params: { name } }: SaidByRule, language: Language): string {
  if (typeof name === 'object' && 'ar' in name) return name[language];
  return message === 'kind-unknown/xml' ? 'XML' : NOT_TEXT[language];
}

/** The texts of a Substack export are read by its table. */
function withoutTexts(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const folders = files
    .filter(({ kind }) => kind?.format === 'substack')
    .map(({ input }) => input.file.path.replace(/[^/]*$/, ''));
  return files.filter(
    ({ kind, input }) => kind?.format !== 'html' || !folders.some((folder) => input.file.path.startsWith(folder)),
  );
}

async function recognise(file: SourceFile, args: ImportArguments): Promise<Recognised> {
  const { bytes, text } = await readStart(file);
  const binary = unknownBinary(bytes);
  if (binary !== undefined) return { refused: binary };
  if (text.includes('\0')) return { refused: says('not-text/bytes') };
  if (args.format === 'text') return { text: true };
  const options = { file: file.name, map: args.map };
  const asked = SOURCE_KINDS.find(({ format }) => format === args.format);
  if (asked !== undefined) return { kind: asked };
  return recogniseSource(text, file.path, options);
}

/** An item that was asked for, or what else was met. */
export type ReadRecord =
  | Exclude<SourceRecord, { item: SourceItem }>
  | { readonly item: SourceItem; readonly language: string };

/**
 * Yields the records of a planned file that were asked for: since a date, in a language. A file that cannot be read to its end
 * is a fault, and what came before the break stays.
 */
export async function* readPlanned({ input, kind }: PlannedFile, args: ImportArguments): AsyncGenerator<ReadRecord> {
  if (kind === undefined) return;
  const options = { file: input.file.name, map: args.map };
  try {
    for await (const record of kind.read(input, options)) {
      if (!('item' in record)) {
        yield record;
        continue;
      }
      const language = languageOf(record.item);
      if (args.language !== undefined && language !== args.language) yield { skipped: `language ${language}` };
      else if (isBefore(record.item, args)) yield { skipped: `before ${args.since}` };
      else yield { item: record.item, language };
    }
  } catch (cause) {
    const fault = readingFault(cause);
    if (fault === undefined) throw cause;
    yield { diagnostic: { file: input.file.name, line: 1, severity: 'error', ...fault } };
  }
}

function isBefore({ dates }: SourceItem, { since, timeZone }: ImportArguments): boolean {
  if (since === undefined) return false;
  const date = dates.map((value) => toDate(value, timeZone)).find((found) => found !== undefined);
  return date === undefined || date.slice(0, 10) < since.slice(0, 10);
}

function readingFault(cause: unknown): SaidByRule | undefined {
  if (cause instanceof SourceError) return cause.said;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  if (code.startsWith('Z_') && cause instanceof Error) return says('gzip-broken', { cause: cause.message });
  return cause instanceof RangeError ? says('file-broken/quotation') : undefined;
}
