import { hash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type KnownFile, readManifest, writeManifest } from './site-manifest.ts';

/** The files of the site in place that a build can take over instead of making them again. */
export interface KeptFiles {
  /** Returns a file that was made from the same key and has not been touched since; undefined if there is none. */
  find(path: string, key: string): KeptFile | undefined;
  /** Returns all files of the last build by path, and the folder in which they stand. */
  last(): LastSite;
  /** Returns the note of the last build, if all its files are there and none has been touched since. */
  untouched(): string | undefined;
  /** Notes the files of the site that is in place now, and what they were made of, for the next build. */
  save(entries: ReadonlyMap<string, StagedEntry>, note?: string): void;
}

interface LastSite {
  readonly folder: string;
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly note: string | undefined;
}

export interface KeptFile {
  /** Where it stands. */
  readonly source: string;
  readonly known: KnownFile;
}

/** A file as a build staged it. */
export interface StagedEntry {
  readonly key: string;
  /** As it was when it was taken over; undefined for a file that this build made. */
  readonly known?: KnownFile | undefined;
  /** Digest of the bytes of a file that this build made. */
  readonly digest?: string;
  readonly isLate?: boolean;
}

export interface KeptFilesOptions {
  /** The file of the manifest. */
  readonly manifest: string;
  readonly version: string;
  /** Returns the folder whose files the target shows at this moment. */
  readonly live: () => string;
  /** Nothing is taken over. */
  readonly all?: boolean;
}

/** Opens the files of the site in place. They are read when the first is asked for: under the lock of the target. */
export function openKeptFiles({ manifest: file, version, live, all = false }: KeptFilesOptions): KeptFiles {
  let opened: LastSite | undefined;
  const open = (): LastSite => {
    if (opened !== undefined) return opened;
    const { files = new Map(), note } = readManifest(file, version) ?? {};
    opened = { folder: live(), files, note };
    return opened;
  };
  return {
    find(path, key) {
      const { folder, files } = open();
      const known = files.get(path);
      if (all || known === undefined || known.key !== key) return undefined;
      const source = join(folder, path);
      const stats = lstatOf(folder, path);
      if (isExactly(stats, known)) return { source, known };
      return isBroughtBack(source, stats, known) ? { source, known: { ...known, ...identityOf(stats) } } : undefined;
    },
    last: open,
    untouched() {
      const { folder, files, note } = open();
      if (all || note === undefined) return undefined;
      const isTouched = [...files].some(([path, known]) => !isExactly(lstatOf(folder, path), known));
      return isTouched ? undefined : note;
    },
    save(entries, note) {
      const folder = live();
      const files = new Map<string, KnownFile>();
      let isWhole = true;
      for (const [path, { key, known, digest = known?.digest ?? '', isLate = false }] of entries) {
        const stats = lstatOf(folder, path);
        if (stats !== undefined && (known === undefined || isAsKnown(stats, known))) {
          files.set(path, { key, ...identityOf(stats), digest, isLate });
          // Somebody has written into a file between the moment it was taken over and now.
        } else isWhole = false;
      }
      writeManifest(file, { version, note: isWhole ? note : undefined, files });
    },
  };
}

function lstatOf(folder: string, path: string): Stats | undefined {
  return lstatSync(join(folder, path), { throwIfNoEntry: false });
}

function identityOf({ size, mtimeMs, ctimeMs, ino }: Stats): Pick<KnownFile, 'size' | 'mtime' | 'ctime' | 'ino'> {
  return { size, mtime: mtimeMs, ctime: ctimeMs, ino };
}

/** Whether a file has the bytes it had, though it is not the same file on the disk: a cache between runs brought it back. */
function isBroughtBack(source: string, stats: Stats | undefined, { size, digest }: KnownFile): stats is Stats {
  if (stats?.isFile() !== true || stats.size !== size || digest === '') return false;
  try {
    return hash('sha1', readFileSync(source), 'base64url') === digest;
  } catch {
    return false;
  }
}

function isExactly(stats: Stats | undefined, known: KnownFile): boolean {
  return stats !== undefined && isAsKnown(stats, known) && stats.ctimeMs === known.ctime;
}

/** A link to a file changes its ctime, but nothing else. */
function isAsKnown(stats: Stats, { size, mtime, ino }: KnownFile): boolean {
  return stats.isFile() && stats.size === size && stats.mtimeMs === mtime && stats.ino === ino;
}
