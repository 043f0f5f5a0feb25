import { labelShardOf, readLabels, type SearchLabel } from './labels.ts';
import { fileCount, type Manifest, namedFile, packFile, type Segment, segmentFile, segmentOf } from './manifest.ts';
import { type Postings, readShard } from './postings.ts';
import { CHUNK_SIZE, type ResultRow, readRows } from './result-rows.ts';
import type { Inflate } from './search-document.ts';
import { shardOf } from './segment.ts';
import { type KnownWord, readSpelling, spellingShardsOf } from './spelling.ts';
import { PACK_SIZE, readTexts } from './text-packs.ts';

export interface FileSource {
  /** Returns a file by its path inside the folder of the index. Rejects where it is not there. */
  readonly fetch: (path: string) => Promise<Uint8Array>;
  readonly inflate: Inflate;
}

/** The files of an index, each fetched when it is needed, and once. */
export interface IndexFiles {
  /** Returns the terms of a segment that lie in one file with a stem. */
  terms(segment: Segment, stem: string): Promise<ReadonlyMap<string, Postings>>;
  row(document: number): Promise<ResultRow>;
  text(document: number): Promise<string>;
  /** Returns the words that a misspelt one may have meant, with many others. */
  spelling(word: string): Promise<KnownWord[]>;
  /** Returns the labels among which those are that begin as typed. */
  labels(typed: string): Promise<SearchLabel[]>;
}

/** Returns the files of the index of a manifest. */
export function openIndexFiles(manifest: Manifest, { fetch, inflate }: FileSource): IndexFiles {
  const shard = once(fetch, (bytes) => readShard(bytes, inflate));
  const chunk = once(fetch, (bytes) => readRows(bytes, PACK_SIZE, inflate));
  const pack = once(fetch, (bytes) => readTexts(bytes, inflate));
  const words = once(fetch, (bytes) => readSpelling(bytes, inflate));
  const labelFile = once(fetch, (bytes) => readLabels(bytes, inflate));

  const row = async (document: number): Promise<ResultRow> => {
    const segment = segmentOf(manifest, document);
    const number = document - segment.first;
    const rows = await chunk(segmentFile(segment, 'rows', Math.floor(number / CHUNK_SIZE)));
    const found = rows[number % CHUNK_SIZE];
    if (found === undefined) throw new RangeError(`there is no row of document ${document}`);
    return found;
  };

  return {
    terms: (segment, stem) => shard(segmentFile(segment, 'shards', shardOf(stem, fileCount(segment, 'shards')))),
    row,
    async text(document) {
      const { pack: name } = await row(document);
      const texts = await pack(packFile(name));
      return texts[(document - segmentOf(manifest, document).first) % PACK_SIZE] ?? '';
    },
    async spelling(word) {
      const files = manifest.segments.flatMap((segment) => {
        const shards = fileCount(segment, 'spelling');
        return shards === 0
          ? []
          : spellingShardsOf(word, shards).map((number) => segmentFile(segment, 'spelling', number));
      });
      return (await Promise.all(files.map(words))).flat();
    },
    async labels(typed) {
      const { first, others } = manifest.labels;
      const number = labelShardOf(typed, others.length);
      const other = number === undefined ? undefined : others[number];
      const names = [first, ...(other === undefined ? [] : [other])];
      return (await Promise.all(names.map((name) => labelFile(namedFile(name))))).flat();
    },
  };
}

/** Returns a function that fetches and reads each file once. */
function once<T>(fetch: FileSource['fetch'], read: (bytes: Uint8Array) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const kept = known.get(path);
    if (kept !== undefined) return kept;
    const value = fetch(path).then(read);
    known.set(path, value);
    // What failed may be there the next time.
    value.catch(() => known.delete(path));
    return value;
  };
}
