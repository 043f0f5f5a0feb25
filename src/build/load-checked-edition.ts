import type { Edition } from '#articles/edition.ts';
import { checkBetweenFiles } from '#checks/check-between-files.ts';
import { type LoadedEdition, type LoadOptions, loadEdition } from '#content/load-edition.ts';
import { compareDiagnostics } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { isOtherOwner, type PublishedSite } from '#output/site-owner.ts';
import { addedPages } from './added-pages.ts';
import { ownerOf } from './site-of.ts';

/**
 * Loads the edition of a content folder with all diagnostics of its files and between them, sorted by file and line.
 * `published` describes the published site.
 */
export function loadCheckedEdition(options: LoadOptions, published?: PublishedSite): LoadedEdition {
  return checkEdition(loadEdition(options), options, published);
}

/** Returns the edition with what is found between its files added to its diagnostics. */
export function checkEdition(
  loaded: LoadedEdition,
  { now, drafts }: Pick<LoadOptions, 'now' | 'drafts'>,
  published?: PublishedSite,
): LoadedEdition {
  const promised =
    published === undefined || isOfAnotherPaper(published, loaded.edition) ? undefined : published.articles;
  const between = checkBetweenFiles({
    ...loaded,
    now,
    drafts,
    published: promised,
    addedPages: addedPages(ENGINE_FOLDER),
  });
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...between].sort(compareDiagnostics) };
}

/**
 * A different name or address and no article in common: another newspaper's site, whose addresses need not be kept. A
 * newspaper that changes its name, its address or all its articles, but not everything at once, still has to keep its
 * addresses.
 */
function isOfAnotherPaper({ owner, articles }: PublishedSite, { settings, ...edition }: Edition): boolean {
  if (owner === undefined || !isOtherOwner(owner, ownerOf(settings.site))) return false;
  const permalinks = new Set(articles.values());
  return !edition.articles.some(({ id, permalink }) => articles.has(id) || permalinks.has(permalink));
}
