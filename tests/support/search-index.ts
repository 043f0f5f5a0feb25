import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createAnalyzer } from '#arabic/analyze.ts';
import { toSlug } from '#arabic/slug.ts';
import { buildIndex, type IndexFile } from '#search/build-index.ts';
import type { IndexMemory } from '#search/index-memory.ts';
import type { SearchLabel } from '#search/labels.ts';
import { INDEX_FOLDER, MANIFEST_ADDRESS, parseManifest } from '#search/manifest.ts';
import type { Query } from '#search/query.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { openSearchIndex, type SearchIndex } from '#search/search-index.ts';

const analyzer = createAnalyzer();

/** A question without words and filters. */
export const EMPTY_QUERY: Query = { text: '', filters: {}, order: 'best', every: false };

/** Returns a document; without a day it is a static page. */
export function createDocument(given: Partial<SearchDocument> & Pick<SearchDocument, 'headline'>): SearchDocument {
  const day = given.day ?? '2026-11-21';
  const isPage = day === '';
  return {
    address: isPage ? `/${toSlug(given.headline)}/` : `/${day.replaceAll('-', '/')}/${toSlug(given.headline)}/`,
    text: '',
    names: [],
    epoch: isPage ? undefined : Date.parse(day),
    day,
    dayText: day,
    section: isPage ? '' : 'world',
    source: '',
    facets: [],
    ...given,
  };
}

/** Returns the files of an index. */
export function buildTestIndex(
  documents: readonly SearchDocument[],
  labels: readonly SearchLabel[] = [],
  memory?: IndexMemory,
): IndexFile[] {
  return buildIndex(documents, labels, {
    analyzer,
    analysis: 'test',
    deflate: (bytes) => deflateRawSync(bytes, { level: 9 }),
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    memory,
  });
}

/** Returns what a site would serve, opened as the page does; `asked` names each file once it is read. */
export function openTestIndex(files: readonly IndexFile[], asked: string[] = []): SearchIndex {
  const served = new Map(files.map(({ address, bytes }) => [address, bytes]));
  const manifest = parseManifest(Buffer.from(served.get(MANIFEST_ADDRESS) ?? []).toString());
  return openSearchIndex(manifest, {
    analyzer,
    inflate: async (bytes) => inflateRawSync(bytes),
    fetch: async (path) => {
      asked.push(path);
      const bytes = served.get(INDEX_FOLDER + path);
      if (bytes === undefined) throw new Error(`${path} is not there`);
      return bytes;
    },
  });
}

/** Returns the headlines a question finds, in order. */
export async function findHeadlines(index: SearchIndex, query: string | Partial<Query>): Promise<string[]> {
  const asked = { ...EMPTY_QUERY, ...(typeof query === 'string' ? { text: query } : query) };
  const { documents } = await index.search(asked);
  return (await index.rows(documents)).map(({ headline }) => headline);
}
