import type { LoadedEdition } from '#content/load-edition.ts';
import { compareDiagnostics, type Diagnostic } from '#diagnostics/diagnostic.ts';
import { readPublishedSite } from '#output/site-owner.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { BuildOptions } from './build-options.ts';
import { editionPictures } from './edition-pictures.ts';
import { guardCache } from './guard-folders.ts';
import { loadCheckedEdition } from './load-checked-edition.ts';

/** A content folder read and checked from end to end: all a build needs to begin, or all that stops it. */
export interface CheckedContent {
  readonly loaded: LoadedEdition;
  readonly pictures: Record<string, PreparedPicture>;
  /** Every fault of every file, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the edition of a content folder, its pictures, and every fault: of the files, between them, of the pictures
 * themselves, and of addresses that the site in `outFolder` would lose unless `compare` is false. Throws only where the
 * folder cannot be read, or the cache would be written where it must not.
 */
export async function checkContent(
  options: BuildOptions,
  { compare = true }: { readonly compare?: boolean } = {},
): Promise<CheckedContent> {
  guardCache(options);
  const published = compare && !options.drafts ? await readPublishedSite(options.outFolder) : undefined;
  const loaded = loadCheckedEdition(options, published);
  const { pictures, diagnostics: broken } = await editionPictures(loaded, options.contentFolder);
  return { loaded, pictures, diagnostics: [...loaded.diagnostics, ...broken].sort(compareDiagnostics) };
}
