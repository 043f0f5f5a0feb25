/** What search knows of an article or a static page: neutral, so that this folder needs neither files nor Astro. */
export interface SearchDocument {
  /** Path on the site, without base and not percent-encoded: `/2026/11/21/قمة/`. Unique. */
  readonly address: string;
  readonly headline: string;
  /** Standfirst and body as plain text, one paragraph a line: excerpts and phrases are read from it. */
  readonly text: string;
  /** Tells this text from any other it may have, where that is known without reading it. */
  readonly textKey?: string | undefined;
  /** What it is listed under: labels of tags, names of authors and sources. */
  readonly names: readonly string[];
  /** Milliseconds since 1970; undefined for a static page, which has no date. */
  readonly epoch: number | undefined;
  /** In the zone of the site: `2026-11-21`; empty for a static page. */
  readonly day: string;
  /** The day as the site prints it: «21 نوفمبر 2026». */
  readonly dayText: string;
  /** Slug of its section; empty for a static page. */
  readonly section: string;
  /** The first source as shown; empty where there is none. */
  readonly source: string;
  /** What it can be filtered by, as `toFacet` writes it. */
  readonly facets: readonly string[];
}

/** What results can be narrowed by besides the year. */
export const FACET_KINDS = ['section', 'tag', 'source', 'author'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** Returns a facet: `tag:الصين`. */
export function toFacet(kind: FacetKind, slug: string): string {
  return `${kind}:${slug}`;
}

/** Packs bytes so that `Inflate` returns them; the same bytes for the same input, on every machine. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Returns what was packed. Rejects where the bytes are damaged. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;
