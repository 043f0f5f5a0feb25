import type { WrittenFrontMatter, WrittenNext } from '#articles/stringify.ts';

/** Where something stood in what was imported. */
export interface SourcePosition {
  /** The source file's name as given. */
  readonly file: string;
  /** 1-based line of the source file. */
  readonly line: number;
}

/** What an article cannot be without, and a source may not tell. */
export type MissingField = 'title' | 'date' | 'section';

/** Front matter known so far: a headline always, at worst a proposed one; date and section where they are known. */
export type ImportedFrontMatter = Omit<
  WrittenFrontMatter,
  'id' | 'date' | 'section' | 'slug' | 'draft' | 'withdrawn'
> & {
  readonly date?: string;
  readonly section?: string;
};

/**
 * One article as every importer gives it: front matter, Markdown body, and what the source did not tell.
 * `related` and `next` hold headlines; `resolveReferences` turns those that exist into slugs.
 */
export interface ImportedArticle {
  /** Made from the source, so that importing twice meets the same file. */
  readonly id: string;
  readonly position: SourcePosition;
  readonly frontMatter: ImportedFrontMatter;
  /** Markdown. Inline references stand in it as `::related[headline]`. */
  readonly body: string;
  /** An article with anything missing is written as a draft. */
  readonly missing: readonly MissingField[];
  /** It was a draft in its source too. */
  readonly draft?: boolean;
  /** The last part of its old address, where the source tells; else its headline names the file. */
  readonly slug?: string | undefined;
  /** Its old addresses, whole or as paths, which should lead to the new one. */
  readonly oldAddresses?: readonly string[] | undefined;
  /** A standalone page, for `content/pages`. */
  readonly isPage?: boolean;
  /** Pictures of the source that it shows, by their path in the content folder. */
  readonly pictures?: readonly string[];
  /** What an editor should know, below the front matter; one line each. */
  readonly comments?: readonly string[];
}

/** Returns the headline of a reference, whichever way it is written. */
export function referenceHeadline(reference: WrittenNext): string {
  return typeof reference === 'string' ? reference : reference.headline;
}
