import { checkBetweenFiles } from '#checks/check-between-files.ts';
import { type LoadedEdition, type LoadOptions, loadEdition } from '#content/load-edition.ts';
import { compareDiagnostics } from '#diagnostics/diagnostic.ts';

/**
 * Returns the edition of a content folder with every fault of its files and between them, in the order of files and
 * lines. `published` is what the site in place has, id and address of each article.
 */
export function loadCheckedEdition(options: LoadOptions, published?: ReadonlyMap<string, string>): LoadedEdition {
  const loaded = loadEdition(options);
  const { now, drafts } = options;
  const between = checkBetweenFiles({ ...loaded, now, drafts, published });
  return { ...loaded, problems: [...loaded.problems, ...between].sort(compareDiagnostics) };
}
