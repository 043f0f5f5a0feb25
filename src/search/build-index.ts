/**
 * All documents as the files of the index.
 *
 * Documents are numbered by date. The first of them, in multiples of `BLOCK`, are the base: its files lie in a folder named
 * by what is in them and change only when an old article does. What is newer, with the static pages, is the recent
 * segment, whose files are each named by their own content: a new article changes those that hold a word of it.
 */

import type { IndexMemory } from './index-memory.ts';
import { type BuiltBase, keepBase } from './kept-base.ts';
import { openKeptDocuments } from './kept-documents.ts';
import { type SearchLabel, writeLabels } from './labels.ts';
import {
  type FileKind,
  folderFile,
  INDEX_FOLDER,
  MANIFEST_ADDRESS,
  MANIFEST_FORMAT,
  type Manifest,
  NAME_LENGTH,
  namedFile,
  packFile,
  type Segment,
  type SegmentFiles,
} from './manifest.ts';
import { CHUNK_SIZE, writeRows } from './result-rows.ts';
import type { Deflate, SearchDocument } from './search-document.ts';
import { createTermReader, type DocumentForms, type FormTable, type TermAnalyzer } from './search-terms.ts';
import { baseShardCount, recentShardCount, writeShards } from './segment.ts';
import { type KnownWord, knownWords, spellingShardCount, writeSpelling } from './spelling.ts';
import { PACK_SIZE, writeTexts } from './text-packs.ts';

/** Articles that join the base at once. */
export const BLOCK = 2048;

/** Shards of words and of spellings: with them and the rest, an article changes at most 130 files of the index. */
const BASE_LIMITS: Limits = { shardsOf: baseShardCount, spelling: 64 };
const RECENT_LIMITS: Limits = { shardsOf: (documents) => recentShardCount(documents, 112), spelling: 8 };

interface Limits {
  readonly shardsOf: (documents: readonly DocumentForms[]) => number;
  readonly spelling: number;
}

export interface IndexFile {
  /** Path on the site, without base. */
  readonly address: string;
  readonly bytes: Uint8Array;
}

export interface IndexOptions {
  readonly analyzer: TermAnalyzer;
  /** Version of the analysis. */
  readonly analysis: string;
  readonly deflate: Deflate;
  /** Returns a digest of bytes in at least `NAME_LENGTH` letters that any disk tells apart: lower case and digits. */
  readonly digest: (bytes: Uint8Array) => string;
  /** What earlier builds have made with this code. */
  readonly memory?: IndexMemory | undefined;
}

/** Returns the files of the index, the manifest last. Labels come the most used first. */
export function buildIndex(
  given: readonly SearchDocument[],
  labels: readonly SearchLabel[],
  options: IndexOptions,
): IndexFile[] {
  const { base, recent, pages } = splitDocuments(given);
  const newer = [...pages, ...recent];
  const named = createNamedFiles(options);
  const segments: Segment[] = [];
  let words: ReadonlySet<string> = new Set();
  if (base.length > 0) {
    const key = options.digest(
      new TextEncoder().encode(base.map((document) => digestOf(document, options)).join('\n')),
    );
    const { segment, files, words: known } = keepBase(key, options.memory, () => buildBase(base, options));
    for (const [path, bytes] of files) named.files.set(path, bytes);
    segments.push(segment);
    words = known;
  }
  if (newer.length > 0) {
    const parts = createNewerParts(newer, words, { named, options });
    const place = (kind: FileKind): SegmentFiles => ({
      names: parts[kind].map((bytes) => named.add(bytes, namedFile)).join(''),
    });
    const placed = { shards: place('shards'), rows: place('rows'), spelling: place('spelling') };
    segments.push({ first: base.length, count: newer.length, pages: pages.length, ...placed });
  }
  const written = writeLabels(labels, options.deflate);
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    analysis: options.analysis,
    count: given.length,
    segments,
    years: yearsOf([...base, ...newer]),
    labels: {
      first: named.add(written.first, namedFile),
      others: written.others.map((bytes) => named.add(bytes, namedFile)),
    },
  };
  return [
    ...[...named.files].map(([path, bytes]) => ({ address: INDEX_FOLDER + path, bytes })),
    { address: MANIFEST_ADDRESS, bytes: new TextEncoder().encode(JSON.stringify(manifest)) },
  ];
}

/** Files that are named by what is in them. */
interface NamedFiles {
  /** By path inside the folder of the index. */
  readonly files: Map<string, Uint8Array>;
  /** Adds a file and returns its name. */
  add(bytes: Uint8Array, path: (name: string) => string): string;
}

function createNamedFiles({ digest }: IndexOptions): NamedFiles {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    add(bytes, path) {
      const name = digest(bytes).slice(0, NAME_LENGTH);
      files.set(path(name), bytes);
      return name;
    },
  };
}

/** Everything a document puts into the index, as a digest; its text is not read where the document has a key for it. */
function digestOf(document: SearchDocument, { digest }: IndexOptions): string {
  const { address, headline, textKey, names, epoch, day, dayText, section, source, facets } = document;
  const text = textKey ?? document.text;
  const whole = [address, headline, textKey === undefined, text, names, epoch, day, dayText, section, source, facets];
  return digest(new TextEncoder().encode(JSON.stringify(whole)));
}

/** The base: its files lie in a folder that is named by what is in them. */
function buildBase(documents: readonly SearchDocument[], options: IndexOptions): BuiltBase {
  const { files, add } = createNamedFiles(options);
  const reader = createTermReader(options.analyzer);
  const forms: DocumentForms[] = [];
  const packs = inGroups(documents, PACK_SIZE).map((group) => {
    // A text is read from the disk whenever it is asked for: once.
    const read = group.map(({ headline, text, names, facets }) => ({ headline, text, names, facets }));
    forms.push(...read.map((document) => reader.read(document)));
    return add(writePack(read, options), packFile);
  });
  const words = knownWords(forms, reader.table);
  const parts: SegmentParts = {
    ...createTermParts(forms, words, { table: reader.table, limits: BASE_LIMITS, deflate: options.deflate }),
    rows: createRows(documents, packs, options),
  };
  const folder = options.digest(concat(KINDS.flatMap((kind) => parts[kind]))).slice(0, NAME_LENGTH);
  const place = (kind: FileKind): SegmentFiles => {
    for (const [number, bytes] of parts[kind].entries()) files.set(folderFile(folder, kind, number), bytes);
    return { folder, count: parts[kind].length };
  };
  const placed = { shards: place('shards'), rows: place('rows'), spelling: place('spelling') };
  const segment = { first: 0, count: documents.length, pages: 0, ...placed };
  return { segment, files, words: new Set(words.map(({ word }) => word)) };
}

/** What is not in the base. Terms and packs of documents that an earlier build has read are taken from there. */
function createNewerParts(
  documents: readonly SearchDocument[],
  known: ReadonlySet<string>,
  { named, options }: { readonly named: NamedFiles; readonly options: IndexOptions },
): SegmentParts {
  const reader = createTermReader(options.analyzer);
  const kept = openKeptDocuments(options.memory, reader);
  const digests = new Map(documents.map((document) => [document, digestOf(document, options)]));
  const forms = documents.map((document) => kept.forms(digests.get(document) ?? '', () => reader.read(document)));
  const packs = inGroups(documents, PACK_SIZE).map((group) => {
    const digest = group.map((document) => digests.get(document)).join(' ');
    return named.add(
      kept.pack(digest, () => writePack(group, options)),
      packFile,
    );
  });
  kept.finish();
  const words = knownWords(forms, reader.table).filter(({ word }) => !known.has(word));
  return {
    ...createTermParts(forms, words, { table: reader.table, limits: RECENT_LIMITS, deflate: options.deflate }),
    rows: createRows(documents, packs, options),
  };
}

function writePack(documents: readonly Pick<SearchDocument, 'text'>[], { deflate }: IndexOptions): Uint8Array {
  return writeTexts(
    documents.map(({ text }) => text),
    deflate,
  );
}

function createRows(
  documents: readonly SearchDocument[],
  packs: readonly string[],
  { deflate }: IndexOptions,
): Uint8Array[] {
  return inGroups(documents, CHUNK_SIZE).map((group, number) => {
    const first = (number * CHUNK_SIZE) / PACK_SIZE;
    return writeRows(group, packs.slice(first, first + CHUNK_SIZE / PACK_SIZE), deflate);
  });
}

const KINDS: readonly FileKind[] = ['shards', 'rows', 'spelling'];
type SegmentParts = Readonly<Record<FileKind, readonly Uint8Array[]>>;

function createTermParts(
  documents: readonly DocumentForms[],
  words: readonly KnownWord[],
  { table, limits, deflate }: { readonly table: FormTable; readonly limits: Limits; readonly deflate: Deflate },
): Pick<SegmentParts, 'shards' | 'spelling'> {
  return {
    shards: writeShards(documents, table, { shards: limits.shardsOf(documents), deflate }),
    spelling: writeSpelling(words, spellingShardCount(words.length, limits.spelling), deflate),
  };
}

/** Documents in the order of their numbers; of one date the greatest address first, as everywhere. */
function splitDocuments(given: readonly SearchDocument[]) {
  const byAddress = (one: SearchDocument, other: SearchDocument): number => (one.address < other.address ? 1 : -1);
  const pages = given.filter(({ epoch }) => epoch === undefined).sort(byAddress);
  const articles = given
    .filter(({ epoch }) => epoch !== undefined)
    .sort((one, other) => (one.epoch ?? 0) - (other.epoch ?? 0) || byAddress(one, other));
  const cut = articles.length - (articles.length % BLOCK);
  return { base: articles.slice(0, cut), recent: articles.slice(cut), pages };
}

function yearsOf(documents: readonly SearchDocument[]): [year: string, first: number, end: number][] {
  const years = new Map<string, [first: number, end: number]>();
  documents.forEach(({ day }, number) => {
    const year = day.slice(0, 4);
    if (year === '') return;
    const known = years.get(year);
    years.set(year, [known?.[0] ?? number, number + 1]);
  });
  return [...years].map(([year, [first, end]]) => [year, first, end]);
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
