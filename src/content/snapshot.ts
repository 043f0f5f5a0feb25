import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#articles/edition.ts';
import type { OpenPart } from '#markdown/body.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import type { LoadedEdition } from './load-edition.ts';

/** An edition as it was when a build began, with what is needed to read its bodies from the cache. */
export interface EditionSnapshot {
  readonly edition: Edition;
  readonly digest: string;
  readonly bodyKeys: Readonly<Record<string, string>>;
  readonly stamp: string;
  /** Parts of bodies that are no finished HTML, by article file. */
  readonly openParts: Readonly<Record<string, readonly OpenPart[]>>;
  readonly cacheFolder: string;
  readonly cacheVersion: string;
  readonly now: number;
  readonly drafts: boolean;
  /** Prepared pictures by path inside the content folder. */
  readonly pictures: Readonly<Record<string, PreparedPicture>>;
}

/** Snapshots of other builds this old (milliseconds) are left over. */
const LEFT_OVER_AFTER = 24 * 60 * 60 * 1000;

/** Writes a snapshot into `folder` and gives its path: one for each process, so builds at the same time never meet. */
export function writeSnapshot(
  folder: string,
  loaded: LoadedEdition,
  rest: Pick<EditionSnapshot, 'now' | 'drafts' | 'pictures'>,
): string {
  const file = join(folder, `edition-${process.pid}.json`);
  const snapshot: EditionSnapshot = {
    edition: loaded.edition,
    digest: loaded.digest,
    bodyKeys: Object.fromEntries(loaded.bodyKeys),
    stamp: loaded.stamp,
    openParts: Object.fromEntries(loaded.openParts),
    cacheFolder: loaded.cacheFolder,
    cacheVersion: loaded.cacheVersion,
    now: rest.now,
    drafts: rest.drafts,
    pictures: rest.pictures,
  };
  mkdirSync(folder, { recursive: true });
  removeLeftOver(folder);
  writeFileSync(`${file}.new`, JSON.stringify(snapshot));
  renameSync(`${file}.new`, file);
  return file;
}

function removeLeftOver(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^edition-\d+\.json(\.new)?$/.test(name)) continue;
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > LEFT_OVER_AFTER)
      rmSync(join(folder, name), { force: true });
  }
}

/** Reads a snapshot that {@link writeSnapshot} wrote. Throws where it is gone. */
export function readSnapshot(file: string): EditionSnapshot {
  const snapshot: EditionSnapshot = JSON.parse(readFileSync(file, 'utf8'));
  return snapshot;
}
