import type { ArticleReference, Heading } from '#markdown/body.ts';
import type { SourceKind, TagKind } from '#site/vocabulary.ts';

/**
 * The kinds of article that readers must be able to distinguish; the label is shown on pages, in feeds and in JSON-LD.
 */
export const ARTICLE_KINDS = [
  'news',
  'report',
  'analysis',
  'opinion',
  'investigation',
  'feature',
  'interview',
  'review',
  'explainer',
  'photos',
  'video',
  'satire',
  'sponsored',
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What a correction corrected. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A date as an editor wrote it, with its meaning. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. A date without a time is midnight in the site's zone. */
  readonly epoch: number;
  /** ISO 8601 with the offset of the site's zone: `2025-05-13T09:30:00+03:00`; for `datetime`, feeds and JSON-LD. */
  readonly iso: string;
  /** False if only a date was written: no time is shown then. */
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

/** A tag as shown: its label from `tags.yaml`, whichever spelling was written. */
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
 * An article without its body: lists, feeds, related articles and structured data are made from it. Plain data that
 * survives JSON. The body is an `ArticleBody`, read when a page or feed needs it.
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
  /** The standfirst; empty if none was written. */
  readonly excerpt: string;
  /** Slug of a section in `sections.yaml`. */
  readonly section: string;
  readonly authors: readonly Author[];
  readonly sources: readonly Source[];
  readonly tags: readonly Tag[];
  readonly datePublished: Moment;
  readonly dateModified?: Moment;
  /** Epoch milliseconds until which it is breaking; undefined if it is not. Compared with the build's `now`. */
  readonly breakingUntil?: number;
  /** 1 may lead the front page, 3 is never in its first view; absent for 2, which most are. */
  readonly importance?: 1 | 3;
  readonly highlights: readonly string[];
  readonly image?: ArticleImage;
  readonly related: readonly ArticleReference[];
  readonly next?: ArticleReference;
  /** Whether the whole text of the next article follows below this one; the setting of the site if absent. */
  readonly nextWhole?: boolean;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: { readonly date: Moment; readonly reason: string };
  readonly draft: boolean;
  readonly wordCount: number;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  readonly headings: readonly Heading[];
  /**
   * Plain text of the first paragraphs, about 300 characters, cut at a sentence or word; for the next-article block and
   * descriptions.
   */
  readonly opening: string;
}
