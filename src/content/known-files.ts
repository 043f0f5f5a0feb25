import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '#cache/sealed-file.ts';

/** The text files of a content folder as the last load saw them: one that is as it was need not be read again. */
export interface KnownFiles {
  /** Returns the digest of a file's path and text, if nothing about the file has changed since it was read. */
  keyOf(path: string, stats: Stats): string | undefined;
  /** Notes the files that were read now or known already. A cache that cannot be written keeps nothing. */
  save(cacheFolder: string, files: Iterable<readonly [path: string, stats: Stats, key: string]>): void;
}

type Row = readonly [path: string, size: number, mtime: number, ctime: number, ino: number, key: string];

/** Changed when rows come to mean something else. */
const FORMAT = 'known files 1';

/** A file saved this shortly before it was read may be saved again without another time on a coarse disk. */
const SETTLED_MS = 2000;

/** Opens what is known of the content folder at `root`; `at` is the present moment. */
export function openKnownFiles(cacheFolder: string, root: string, at: number): KnownFiles {
  const text = readSealed(fileOf(cacheFolder, root), FORMAT);
  const rows: readonly Row[] = text === undefined ? [] : JSON.parse(text);
  const known = new Map(rows.map((row) => [row[0], row]));
  const isSettled = ({ mtimeMs, ctimeMs }: Stats, then: number): boolean =>
    Math.max(mtimeMs, ctimeMs) + SETTLED_MS < then;
  return {
    keyOf(path, stats) {
      const [, size, mtime, ctime, ino, key] = known.get(path) ?? [];
      const isSame =
        size === stats.size &&
        mtime === stats.mtimeMs &&
        ctime === stats.ctimeMs &&
        ino === stats.ino &&
        stats.isFile();
      return isSame ? key : undefined;
    },
    save(folder, files) {
      const fresh = Array.from(files)
        .filter(([, stats]) => isSettled(stats, at))
        .map(([path, { size, mtimeMs, ctimeMs, ino }, key]): Row => [path, size, mtimeMs, ctimeMs, ino, key]);
      const isNew = fresh.length !== known.size || fresh.some((row) => row.join() !== known.get(row[0])?.join());
      if (isNew) writeSealed(fileOf(folder, root), FORMAT, JSON.stringify(fresh));
    },
  };
}

function fileOf(cacheFolder: string, root: string): string {
  return join(cacheFolder, 'files', `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}
