import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { importClosure } from './import-closure.ts';

/** They name the exact version of every package; a project without a lockfile has only the first. */
const PACKAGE_FILES = ['package.json', 'package-lock.json'];
/** What pins the packages of a newspaper: its own dependencies are of no concern here. */
const LOCKFILES = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];

/** Returns the files that pin the packages used for the newspaper in a folder: Nuqta's own, and the newspaper's. */
export function packageFiles(paperFolder: string): string[] {
  const files = [
    ...PACKAGE_FILES.map((file) => join(ENGINE_FOLDER, file)),
    ...LOCKFILES.map((file) => join(paperFolder, file)),
  ];
  return [...new Set(files)].filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/**
 * Returns a hexadecimal digest of the code that decides what a derived value is: the entries and every file they import,
 * the files that pin its packages, and the Unicode tables of this Node (`Intl` and `normalize` follow them).
 *
 * `codeVersion('/engine', ['src/content/load-edition.ts'], packageFiles('/paper'))`; two machines with the same files
 * agree. Throws when the code cannot be read.
 */
export function codeVersion(folder: string, entries: readonly string[], packages: readonly string[] = []): string {
  const hash = createHash('sha256');
  const add = (name: string, path: string): void => {
    hash.update(`${name}\0`);
    hash.update(readFileSync(path));
    hash.update('\0');
  };
  for (const path of packages) add(basename(path), path);
  for (const file of importClosure(folder, entries)) add(file, join(folder, file));
  hash.update(`${process.versions['unicode']} ${process.versions['icu']}`);
  return hash.digest('hex');
}
