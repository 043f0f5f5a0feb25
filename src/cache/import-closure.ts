import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** An import or export of a module by name, static or not, and a file beside the module that it names by URL. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'([#.][^']+)'|\bnew URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g;

/**
 * Returns every file of the project that the entries import, directly or by way of others, the entries included:
 * paths from the project's folder with `/`, sorted. Packages are left out. Throws where an entry is not there.
 *
 * `importClosure('/project', ['src/content/load-edition.ts'])`
 */
export function importClosure(projectRoot: string, entries: readonly string[]): string[] {
  const found = new Map<string, string>(
    entries.map((entry) => [entry, readFileSync(join(projectRoot, entry), 'utf8')]),
  );
  // A Map hands out what is added while it is walked.
  for (const [file, text] of found)
    for (const target of importedFiles(file, text)) {
      // A file named in a comment need not exist; a missing import would have stopped the program. A folder is no code.
      if (found.has(target) || statSync(join(projectRoot, target), { throwIfNoEntry: false })?.isFile() !== true)
        continue;
      found.set(target, readFileSync(join(projectRoot, target), 'utf8'));
    }
  return [...found.keys()].sort();
}

/** Returns the files that a module names, whether they are there or not. */
export function importedFiles(file: string, text: string): string[] {
  if (!/\.[cm]?[jt]s$/.test(file)) return [];
  return Array.from(text.matchAll(IMPORT), ([, name = '', beside = '']) =>
    name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(dirname(file), name || beside),
  );
}
