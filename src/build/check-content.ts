import { type LoadedEdition, loadEdition } from '#content/load-edition.ts';
import { compareDiagnostics, type Diagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { type PublishedSite, readPublishedSite } from '#output/site-owner.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { BuildOptions } from './build-options.ts';
import { withFace } from './edition-face.ts';
import { editionPictures } from './edition-pictures.ts';
import { fetchPublishedSite } from './fetch-published-site.ts';
import { guardCache } from './guard-folders.ts';
import { type HeldContent, holdBack } from './hold-back.ts';
import { checkEdition } from './load-checked-edition.ts';

/** A loaded and checked content folder: everything a build needs, or everything that prevents it. */
export interface CheckedContent {
  readonly loaded: LoadedEdition;
  readonly pictures: Record<string, PreparedPicture>;
  /** All diagnostics, sorted by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same without the files that have errors, where these are held back and the others can go out. */
  readonly without?: HeldContent<CheckedContent> | undefined;
}

/**
 * Loads a content folder with its pictures and returns all diagnostics: of files, between them, of pictures, and of
 * addresses that the site in `outFolder` would lose unless `compare` is false. With `holds`, or where options or
 * settings say so, files with errors are held back. Throws only if the folder cannot be read, or the cache folder is
 * not allowed.
 */
export async function checkContent(
  options: BuildOptions,
  { compare = true, holds }: { readonly compare?: boolean; readonly holds?: boolean } = {},
): Promise<CheckedContent> {
  guardCache(options);
  const found = options.drafts ? undefined : await publishedSite(options, compare);
  const published = found !== undefined && 'articles' in found ? found : undefined;
  const unknown = found !== undefined && !('articles' in found) ? [found] : [];
  const recheck = (loaded: LoadedEdition): Promise<CheckedContent> =>
    checkLoaded(checkEdition(loaded, options, published), options);
  const checked = await recheck(loadEdition(options));
  const content = { ...checked, diagnostics: [...unknown, ...checked.diagnostics].sort(compareDiagnostics) };
  const isHolding = holds === true || options.holdBack === true || isHoldingBack(checked);
  if (!isHolding || !hasErrors(checked.diagnostics)) return content;
  const held = await holdBack(checked, recheck);
  if (held === undefined) return content;
  return { ...content, diagnostics: [...content.diagnostics, ...held.causes].sort(compareDiagnostics), without: held };
}

/** `faulty: hold-back` in site.yaml. */
function isHoldingBack({ loaded }: CheckedContent): boolean {
  return loaded.edition.settings.site.faulty === 'hold-back';
}

/** Prepares pictures and face, and returns everything that is wrong. */
async function checkLoaded(checked: LoadedEdition, options: BuildOptions): Promise<CheckedContent> {
  const { pictures, diagnostics: broken } = await editionPictures(checked, options);
  const face = await withFace(checked, options);
  return {
    loaded: face.loaded,
    pictures: { ...pictures, ...face.pictures },
    diagnostics: [...checked.diagnostics, ...broken, ...face.diagnostics].sort(compareDiagnostics),
  };
}

/** What readers were given last: at the address of `--published`, else in the output folder. */
async function publishedSite(options: BuildOptions, compare: boolean): Promise<PublishedSite | Diagnostic | undefined> {
  const { published } = options;
  if (published !== undefined) return fetchPublishedSite({ ...options, published });
  return compare ? readPublishedSite(options.outFolder) : undefined;
}
