import type { EditionMoment } from '#articles/edition.ts';
import type { FaultyArticle } from '#articles/parse.ts';
import type { StaticPage } from '#articles/static-page.ts';
import type { ArticleBody, OpenPart } from '#markdown/body.ts';

/** A page of the project that does not belong to the newspaper. */
export interface AddedPage {
  /** `/hello/` */
  readonly address: string;
  /** `src/pages/hello.astro` */
  readonly file: string;
}

/** Input of the checks: a loaded content folder at the moment of a build. */
export interface CheckInput extends EditionMoment {
  /** Articles with errors: their content is checked too, and links to them are not reported as broken. */
  readonly faulty: readonly FaultyArticle[];
  readonly faultyPages: readonly StaticPage[];
  /** Settings files that could not be read completely: checks that depend on them are skipped. */
  readonly incomplete: readonly string[];
  /** Text of each article, page and settings file by its path. */
  readonly texts: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Files of articles that are known not to name the site's host: their texts need not be read for that. */
  readonly hostless?: ReadonlySet<string>;
  /** Parts of bodies that are resolved at render time, by article file; only articles that have any. */
  readonly openParts: ReadonlyMap<string, readonly OpenPart[]>;
  /** Bodies of valid articles by file, loaded on demand. */
  readonly bodies: { get(file: string): ArticleBody | undefined };
  /** Id and address of the articles in the published site; undefined if there is nothing to compare with. */
  readonly published: ReadonlyMap<string, string> | undefined;
  /** Pages added by the project under `src/pages`, if the file name determines their address. */
  readonly addedPages?: readonly AddedPage[];
}
