import { type Manifest, segmentOf } from './manifest.ts';
import { filterFacets, type Query } from './query.ts';
import { toFacet } from './search-document.ts';
import { FACET_MARK } from './search-terms.ts';
import type { TermPlaces } from './term-places.ts';

/** Returns 1 for each document that filters let pass, 0 for others; undefined where nothing is filtered. */
export async function allowedDocuments(
  manifest: Manifest,
  filters: Query['filters'],
  places: TermPlaces,
): Promise<Uint8Array | undefined> {
  const facets = filterFacets(filters);
  if (facets.length === 0 && filters.year === undefined) return undefined;
  const terms = await Promise.all(facets.map(({ kind, slug }) => places.ofStem(FACET_MARK + toFacet(kind, slug))));
  const passed = new Uint8Array(manifest.count);
  for (const found of terms)
    for (const { first, postings } of found)
      for (const number of postings.documents) passed[first + number] = (passed[first + number] ?? 0) + 1;
  const [, yearFirst = 0, yearEnd = 0] = manifest.years.find(([year]) => year === filters.year) ?? [];
  return passed.map((times, document) => {
    const isOfYear =
      filters.year === undefined || (document >= yearFirst && document < yearEnd && !isPage(manifest, document));
    return times === facets.length && isOfYear ? 1 : 0;
  });
}

/** Returns documents with the newest first, pages last. */
export function byDate(manifest: Manifest, documents: readonly number[]): number[] {
  const isLast = (document: number): number => Number(isPage(manifest, document));
  return [...documents].sort((one, other) => isLast(one) - isLast(other) || other - one);
}

function isPage(manifest: Manifest, document: number): boolean {
  const { first, pages } = segmentOf(manifest, document);
  return document - first < pages;
}
