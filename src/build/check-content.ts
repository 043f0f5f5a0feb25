import type { LoadedEdition } from '#content/load-edition.ts';
import { compareDiagnostics, type Diagnostic } from '#diagnostics/diagnostic.ts';
import { type PublishedSite, readPublishedSite } from '#output/site-owner.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { BuildOptions } from './build-options.ts';
import { withFace } from './edition-face.ts';
import { editionPictures } from './edition-pictures.ts';
import { fetchPublishedSite } from './fetch-published-site.ts';
import { guardCache } from './guard-folders.ts';
import { loadCheckedEdition } from './load-checked-edition.ts';

/** A loaded and checked content folder: everything a build needs, or everything that prevents it. */
export interface CheckedContent {
  readonly loaded: LoadedEdition;
  readonly pictures: Record<string, PreparedPicture>;
  /** All diagnostics, sorted by file and line. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads a content folder with its pictures and returns all diagnostics: of files, between them, of pictures, and of
 * addresses that the site in `outFolder` would lose unless `compare` is false. Throws only if the folder cannot be
 * read, or the cache folder is not allowed.
 */
export async function checkContent(
  options: BuildOptions,
  { compare = true }: { readonly compare?: boolean } = {},
): Promise<CheckedContent> {
  guardCache(options);
  const found = options.drafts ? undefined : await publishedSite(options, compare);
  const published = found !== undefined && 'articles' in found ? found : undefined;
  const unknown = found !== undefined && !('articles' in found) ? [found] : [];
  const checked = loadCheckedEdition(options, published);
  const { pictures, diagnostics: broken } = await editionPictures(checked, options.contentFolder);
  const face = await withFace(checked, options);
  return {
    loaded: face.loaded,
    pictures: { ...pictures, ...face.pictures },
    diagnostics: [...unknown, ...checked.diagnostics, ...broken, ...face.diagnostics].sort(compareDiagnostics),
  };
}

/** What readers were given last: at the address of `--published`, else in the output folder. */
async function publishedSite(options: BuildOptions, compare: boolean): Promise<PublishedSite | Diagnostic | undefined> {
  const { published } = options;
  if (published !== undefined) return fetchPublishedSite({ ...options, published });
  return compare ? readPublishedSite(options.outFolder) : undefined;
}
