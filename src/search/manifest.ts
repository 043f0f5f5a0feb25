/** The one file of the index whose name never changes: it names all others. */

/** A part of the archive whose documents are numbered on their own. */
export interface Segment {
  /** Number of its first document. */
  readonly first: number;
  readonly count: number;
  /** How many of its first documents are static pages, which have no date. */
  readonly pages: number;
  readonly shards: SegmentFiles;
  readonly rows: SegmentFiles;
  readonly spelling: SegmentFiles;
}

/** Files of one kind: so many in a folder named by what is in it, or each named by its own content. */
export type SegmentFiles = { readonly folder: string; readonly count: number } | { readonly names: string };

/** What begins the name of a file in a folder. */
export type FileKind = 'shards' | 'rows' | 'spelling';

export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** Version of the analysis that made the index; a script of another one would look for other stems. */
  readonly analysis: string;
  readonly count: number;
  readonly segments: readonly Segment[];
  /** The documents of each year, oldest first: the first and the one behind the last. */
  readonly years: readonly (readonly [year: string, first: number, end: number])[];
  readonly labels: { readonly first: string; readonly others: readonly string[] };
}

export const MANIFEST_FORMAT = 1;
/** Letters of a file's name. */
export const NAME_LENGTH = 8;
/** The folder of the index; everything in it is named by content and never changes. */
export const INDEX_FOLDER = '/_search/';
/** Where the manifest lies. */
export const MANIFEST_ADDRESS = '/search/index.json';

const PREFIX: Readonly<Record<FileKind, string>> = { shards: 's', rows: 'r', spelling: 'w' };

/** Returns the path, inside the folder of the index, of one file of a segment. */
export function segmentFile(segment: Segment, kind: FileKind, number: number): string {
  const files = segment[kind];
  return 'names' in files
    ? namedFile(files.names.slice(number * NAME_LENGTH, (number + 1) * NAME_LENGTH))
    : folderFile(files.folder, kind, number);
}

/** Returns how many files of a kind a segment has. */
export function fileCount(segment: Segment, kind: FileKind): number {
  const files = segment[kind];
  return 'names' in files ? files.names.length / NAME_LENGTH : files.count;
}

/** Returns the path of a file in the folder of a segment. */
export function folderFile(folder: string, kind: FileKind, number: number): string {
  return `${folder}/${PREFIX[kind]}${number}.bin`;
}

/** Returns the path of a file that is named by its own content. */
export function namedFile(name: string): string {
  return `${name}.bin`;
}

/** Returns the path of a pack of texts. */
export function packFile(name: string): string {
  return `texts/${name}.bin`;
}

/** Returns the segment that holds a document. Throws a RangeError for a number that no document has. */
export function segmentOf(manifest: Manifest, document: number): Segment {
  const segment = manifest.segments.find(({ first, count }) => document >= first && document < first + count);
  if (segment === undefined) throw new RangeError(`there is no document ${document}`);
  return segment;
}

/** Returns a manifest as its file has it. Throws for a text that is none. */
export function parseManifest(text: string): Manifest {
  const value = JSON.parse(text) as Partial<Manifest> | null;
  const isManifest =
    value?.format === MANIFEST_FORMAT &&
    typeof value.analysis === 'string' &&
    Array.isArray(value.segments) &&
    Array.isArray(value.years) &&
    typeof value.labels?.first === 'string';
  if (!isManifest) throw new TypeError('this is no manifest of the search index');
  return value as Manifest;
}
