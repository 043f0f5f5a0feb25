import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose every byte may change what a parsed article is. */
const CODE = /\.(ts|json|mjs)$/;

/**
 * Returns a hexadecimal digest of the code that decides what a cached value is: all source files under `folders`,
 * the exact package versions of `package.json`, and the Unicode tables of this Node (`Intl` and `normalize` follow them).
 *
 * `codeVersion('/project', ['src/arabic', 'src/markdown', 'src/articles'])`; two machines with the same checkout agree.
 * A folder that is not there adds nothing. Throws when the project itself cannot be read.
 */
export function codeVersion(projectRoot: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  const files = ['package.json', ...folders.flatMap((folder) => sourceFiles(projectRoot, folder))];
  for (const file of files.toSorted(compareCodeUnits)) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(projectRoot, file)));
    hash.update('\0');
  }
  hash.update(`${process.versions['unicode']} ${process.versions['icu']}`);
  return hash.digest('hex');
}

function sourceFiles(projectRoot: string, folder: string): string[] {
  const entries = readFolder(join(projectRoot, folder));
  return entries.filter((entry) => CODE.test(entry)).map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`);
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
