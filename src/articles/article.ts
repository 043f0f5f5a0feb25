import type { ArticleReference, Heading } from '#markdown/body.ts';
import type { TagKind } from '#site/site.ts';

/** The kinds of article a reader must be able to tell apart; the label stands in page, feed and JSON-LD. */
export const ARTICLE_KINDS = ['news', 'analysis', 'opinion', 'feature', 'explainer', 'satire', 'sponsored'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What a source is; `agency` before `publisher` in the usual order of a byline. */
export const SOURCE_KINDS = ['agency', 'publisher', 'document', 'person'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a correction mended. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A moment an editor wrote, with what was written kept apart from what it means. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. A date without a time is midnight in the site's zone. */
  readonly epoch: number;
  /** ISO 8601 with the offset of the site's zone: `2025-05-13T09:30:00+03:00`; for `datetime`, feeds and JSON-LD. */
  readonly iso: string;
  /** False where only a date was written: then no clock time is shown. */
  readonly hasTime: boolean;
}

export interface Author {
  readonly name: string;
  readonly slug: string;
}

export interface Source {
  readonly name: string;
  readonly slug: string;
  readonly kind: SourceKind;
  readonly url?: string;
}

/** A tag as shown: the label of `tags.yaml` where one of its spellings was written. */
export interface Tag {
  readonly label: string;
  readonly slug: string;
  readonly kind: TagKind;
}

export interface ArticleImage {
  /** Path inside the content folder. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface Correction {
  readonly date: Moment;
  readonly kind: CorrectionKind;
  readonly text: string;
}

/**
 * One article without its body: what lists, feeds, related articles and structured data are made from.
 * Plain data: it survives JSON. The body is an `ArticleBody`, read when a page or feed needs it.
 */
export interface Article {
  /** Written once by `new` or `import`, never changed: 3 to 40 of `a-z 0-9 -`. */
  readonly id: string;
  /** Path inside the content folder. */
  readonly file: string;
  readonly slug: string;
  /** `/2025/05/13/السلام/`: NFC, not percent-encoded, without the base path. */
  readonly permalink: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly kicker?: string;
  /** The standfirst; empty where none was written. */
  readonly excerpt: string;
  /** Slug of a section in `sections.yaml`. */
  readonly section: string;
  readonly authors: readonly Author[];
  readonly sources: readonly Source[];
  readonly tags: readonly Tag[];
  readonly datePublished: Moment;
  readonly dateModified?: Moment;
  /** Epoch until which it is breaking; undefined when it is not. The build's `now` decides. */
  readonly breakingUntil?: number;
  readonly highlights: readonly string[];
  readonly image?: ArticleImage;
  readonly related: readonly ArticleReference[];
  readonly next?: ArticleReference;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: { readonly date: Moment; readonly reason: string };
  readonly draft: boolean;
  readonly wordCount: number;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  readonly headings: readonly Heading[];
  /** Plain text of the first paragraphs, about 300 letters, cut at a sentence or word; for the next block and descriptions. */
  readonly opening: string;
}
