import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that a build wrote: what it was made from, and how it stood on the disk afterwards. */
export interface KnownFile {
  /** Digest of all that it shows; files with the same path and key have the same bytes. */
  readonly key: string;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly ino: number;
  /** Digest of its bytes; empty where that is not known. */
  readonly digest: string;
  /** Written when the site was verified already: nothing refers to it. */
  readonly isLate: boolean;
}

/** All files of the site in place, as the last build left them. */
export interface SiteManifest {
  /** The version of all that makes pages; keys of another version mean other bytes. */
  readonly version: string;
  /** What the build was made of, in words of its own. */
  readonly note?: string | undefined;
  readonly files: ReadonlyMap<string, KnownFile>;
}

/** Stands for a digest that is the key. */
const SAME = '=';

interface Written {
  readonly note?: string;
  readonly rows: readonly (readonly [string, string, number, number, number, number, boolean, string])[];
}

/** Room of the manifests inside the cache; each target has its own. */
const MANIFEST_ROOM = 'sites';
const NAME_LETTERS = 16;

/** Returns the file in which the manifest of a target is kept. */
export function manifestFile(cacheFolder: string, target: string): string {
  const name = createHash('sha256').update(target).digest('hex').slice(0, NAME_LETTERS);
  return join(cacheFolder, MANIFEST_ROOM, `${name}.json`);
}

/** Reads a manifest; undefined if there is none, it is damaged, or was written by another version. */
export function readManifest(file: string, version: string): SiteManifest | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    if (text.slice(0, end) !== `${version} ${digestOf(text.slice(end + 1))}`) return undefined;
    const { note, rows }: Written = JSON.parse(text.slice(end + 1));
    return {
      version,
      note,
      files: new Map(
        rows.map(([path, key, size, mtime, ctime, ino, isLate, digest]) => [
          path,
          { key, size, mtime, ctime, ino, isLate, digest: digest === SAME ? key : digest },
        ]),
      ),
    };
  } catch {
    return undefined;
  }
}

/** Writes a manifest, whole or not at all. A cache that cannot be written keeps none: the next build makes all anew. */
export function writeManifest(file: string, { version, note, files }: SiteManifest): void {
  const rows: Written['rows'] = [...files].map(([path, { key, size, mtime, ctime, ino, isLate, digest }]) => [
    path,
    key,
    size,
    mtime,
    ctime,
    ino,
    isLate,
    digest !== '' && digest === key ? SAME : digest,
  ]);
  const text = JSON.stringify({ note, rows });
  const unfinished = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${version} ${digestOf(text)}\n${text}`);
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
    rmSync(file, { force: true });
  }
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
