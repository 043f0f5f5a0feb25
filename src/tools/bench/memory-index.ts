import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createAnalyzer } from '#arabic/analyze.ts';
import { buildIndex, type IndexFile } from '#search/build-index.ts';
import type { IndexMemory } from '#search/index-memory.ts';
import type { SearchLabel } from '#search/labels.ts';
import { INDEX_FOLDER, MANIFEST_ADDRESS, parseManifest } from '#search/manifest.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { openSearchIndex, type SearchIndex } from '#search/search-index.ts';

/** An index whose files lie in memory, opened as a browser opens it. */
export interface MemoryIndex {
  readonly index: SearchIndex;
  /** Paths of the files that were read since this was asked last, each with its bytes. */
  take(): readonly { readonly path: string; readonly bytes: number }[];
}

/** Returns the files of an index as a build makes them. */
export function buildFiles(
  documents: readonly SearchDocument[],
  labels: readonly SearchLabel[],
  memory?: IndexMemory,
): IndexFile[] {
  return buildIndex(documents, labels, {
    analyzer: createAnalyzer(),
    analysis: 'bench',
    deflate: (bytes) => deflateRawSync(bytes, { level: 9 }),
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    memory,
  });
}

/** Returns an index that knows nothing yet: its first question reads what a reader's first question reads. */
export function openFiles(files: ReadonlyMap<string, Uint8Array>): MemoryIndex {
  let read: { path: string; bytes: number }[] = [];
  const manifest = files.get(MANIFEST_ADDRESS) ?? new Uint8Array();
  const index = openSearchIndex(parseManifest(new TextDecoder().decode(manifest)), {
    analyzer: createAnalyzer(),
    inflate: async (bytes) => inflateRawSync(bytes),
    fetch: async (path) => {
      const bytes = files.get(INDEX_FOLDER + path);
      if (bytes === undefined) throw new Error(`${path} is not there`);
      read.push({ path, bytes: bytes.length });
      return bytes;
    },
  });
  return {
    index,
    take() {
      const taken = read;
      read = [];
      return taken;
    },
  };
}

/** Returns files by address. */
export function byAddress(files: readonly IndexFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ address, bytes }) => [address, bytes]));
}
