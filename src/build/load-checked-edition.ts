import type { Edition } from '#articles/edition.ts';
import { checkBetweenFiles } from '#checks/check-between-files.ts';
import { type LoadedEdition, type LoadOptions, loadEdition } from '#content/load-edition.ts';
import { compareDiagnostics } from '#diagnostics/diagnostic.ts';
import { isOtherOwner, type PublishedSite } from '#output/site-owner.ts';
import { addedPages } from './added-pages.ts';
import { ownerOf } from './site-of.ts';

/**
 * Returns the edition of a content folder with every fault of its files and between them, in the order of files and
 * lines. `published` is what the site in place has.
 */
export function loadCheckedEdition(options: LoadOptions, published?: PublishedSite): LoadedEdition {
  const loaded = loadEdition(options);
  const { now, drafts } = options;
  const promised =
    published === undefined || isOfAnotherPaper(published, loaded.edition) ? undefined : published.articles;
  const between = checkBetweenFiles({
    ...loaded,
    now,
    drafts,
    published: promised,
    addedPages: addedPages(options.projectFolder),
  });
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...between].sort(compareDiagnostics) };
}

/**
 * Another name or address, and not one article in common: the site of another newspaper, to which nothing was promised. A
 * paper that changes its name, its address or all its articles, but not all at once, is still held to its word.
 */
function isOfAnotherPaper({ owner, articles }: PublishedSite, { settings, ...edition }: Edition): boolean {
  if (owner === undefined || !isOtherOwner(owner, ownerOf(settings.site))) return false;
  const permalinks = new Set(articles.values());
  return !edition.articles.some(({ id, permalink }) => articles.has(id) || permalinks.has(permalink));
}
