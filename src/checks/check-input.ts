import type { EditionMoment } from '#articles/edition.ts';
import type { FaultyArticle } from '#articles/parse.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';

/** A page of the project that is none of the newspaper's. */
export interface AddedPage {
  /** `/hello/` */
  readonly address: string;
  /** `src/pages/hello.astro` */
  readonly file: string;
}

/** What the checks look at: a content folder as it was read, at the moment of a build. */
export interface CheckInput extends EditionMoment {
  /** Articles with errors: what they hold is checked too, and a link to one is no fault. */
  readonly faulty: readonly FaultyArticle[];
  readonly faultyPages: readonly StaticPage[];
  /** Settings files that are not whole because of an error: what depends on them is not checked. */
  readonly incomplete: readonly string[];
  /** Text of each article, page and settings file by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The parts of a body that are no finished HTML, by article file; only where there are any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  /** Bodies of the articles without errors by file, each read when it is asked for. */
  readonly bodies: { get(file: string): ArticleBody | undefined };
  /** Articles of the site in place, id and address; undefined where there is nothing to compare with. */
  readonly published: ReadonlyMap<string, string> | undefined;
  /** Pages that the project adds below `src/pages`, as far as their address stands in the file's name. */
  readonly addedPages?: readonly AddedPage[];
}
