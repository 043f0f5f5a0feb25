import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importClosure } from './import-closure.ts';

/** They name the exact version of every package; a project without a lockfile has only the first. */
const PACKAGE_FILES = ['package.json', 'package-lock.json'];

/**
 * Returns a hexadecimal digest of the code that decides what a cached value is: the entries and every file they import,
 * the exact versions of all packages, and the Unicode tables of this Node (`Intl` and `normalize` follow them).
 *
 * `codeVersion('/project', ['src/content/load-edition.ts'])`; two machines with the same checkout agree.
 * Throws when the project itself cannot be read.
 */
export function codeVersion(projectRoot: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  const packages = PACKAGE_FILES.filter((file) => existsSync(join(projectRoot, file)));
  for (const file of [...packages, ...importClosure(projectRoot, entries)]) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(projectRoot, file)));
    hash.update('\0');
  }
  hash.update(`${process.versions['unicode']} ${process.versions['icu']}`);
  return hash.digest('hex');
}
