import { checkEdition } from '#checks/check-edition.ts';
import { type LoadedEdition, type LoadOptions, loadEdition } from '#content/load-edition.ts';
import { compareDiagnostics } from '#diagnostics/diagnostic.ts';

/** Returns the edition of a content folder with every fault of its files and between them, in the order of files and lines. */
export function loadCheckedEdition(options: LoadOptions): LoadedEdition {
  const loaded = loadEdition(options);
  const between = checkEdition(loaded.edition, {
    ...loaded,
    now: options.now,
    drafts: options.drafts,
    openParts: (article) => loaded.openParts.get(article.file) ?? [],
  });
  return { ...loaded, problems: [...loaded.problems, ...between].sort(compareDiagnostics) };
}
