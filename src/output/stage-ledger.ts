import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { says } from '#messages/says.ts';
import type { KeptFiles, StagedEntry } from './kept-files.ts';
import { OutputError } from './output-error.ts';
import { createPathLedger, describeConflict, type PathClaim, type PathConflict } from './path-ledger.ts';
import { ADDRESSES_FILE } from './published-addresses.ts';
import { FILES_LIST } from './site-files.ts';

/** Names in messages for writers that have no file of the publisher. */
export const OWNERS = {
  pages: 'the newspaper’s own pages and feeds',
  assets: 'the site’s scripts, styles and fonts',
  pictures: 'the site’s pictures',
  shareImages: 'the share images',
  search: 'the search index',
  hosts: 'the files for hosts',
  packed: 'the packed copies (precompress in site.yaml)',
  lists: 'the lists that the next build reads',
} as const;

/** Returns the paths that belong to the build, with who may write there; `hostFiles` are those that hosts read. */
export function reservedPaths(hostFiles: readonly string[]): PathClaim[] {
  return [
    { path: '_assets/', owner: OWNERS.assets },
    { path: '_pictures/', owner: OWNERS.pictures },
    { path: '_share/', owner: OWNERS.shareImages },
    { path: '_search/', owner: OWNERS.search },
    ...[ADDRESSES_FILE, FILES_LIST].map((path) => ({ path, owner: OWNERS.lists })),
    ...hostFiles.map((path) => ({ path, owner: OWNERS.hosts })),
  ];
}

/** A file of the site and its writer. */
export interface StagedFile {
  readonly path: string;
  readonly owner: string;
}

/**
 * The one way into a folder that is being built: every writer claims its paths here, and no file is ever written over
 * another. Conflicts are kept, so that a build reports all of them at once; nothing is published then. A file that the
 * site in place has already, with the same key, is taken over as a hard link, or copied where the disk has none.
 */
export interface StageLedger {
  /** Claims a path that Astro or an integration writes. Returns false when it is taken. */
  claim(path: string, owner: string): boolean;
  /** Returns who has claimed a path. */
  ownerOf(path: string): string | undefined;
  /**
   * Takes a file over if the site in place has it with this key, a digest of all that the file shows. Returns false if
   * it must be made; what is then written gets the key.
   */
  keep(folder: string, file: StagedFile, key: string): boolean;
  /** Writes a new file into `folder`. Returns false, and writes nothing, where the path is taken. */
  write(folder: string, file: StagedFile, bytes: string | Uint8Array): boolean;
  /** Copies a file into `folder`, never as a link to the same bytes; where the disk can share blocks it does. */
  copy(folder: string, file: StagedFile, source: string): boolean;
  /** Returns all files that were written, copied or taken over, by path. */
  entries(): ReadonlyMap<string, StagedEntry>;
  /** Throws an `OutputError` that names both writers of each file that has two. */
  assertSingleOwners(): void;
}

/** Creates the ledger of one build; `hostFiles` are reserved for the files that hosts read. */
export function createStageLedger(hostFiles: readonly string[] = [], kept?: KeptFiles): StageLedger {
  const ledger = createPathLedger();
  const conflicts: PathConflict[] = [];
  const entries = new Map<string, StagedEntry>();
  /** Keys of files that are about to be made. */
  const keys = new Map<string, string>();
  const makeFolder = createFolderMaker();
  for (const { path, owner } of reservedPaths(hostFiles)) ledger.reserve(path, owner);

  const claim = (path: string, owner: string): boolean => {
    const conflict = ledger.claim(path, owner);
    if (conflict !== undefined) conflicts.push(conflict);
    return conflict === undefined;
  };

  /** Puts a file into place with `make`; an error of `make` that says the path is taken is a conflict. */
  const create = (folder: string, { path, owner }: StagedFile, make: (file: string) => void): boolean => {
    if (!claim(path, owner)) return false;
    const file = join(folder, path);
    try {
      makeFolder(dirname(file));
      make(file);
      return true;
    } catch (error) {
      // Written without a claim, by Astro or an integration of the project.
      if (!isTaken(error)) throw error;
      conflicts.push({ path, owner, other: { path, owner: 'another page or integration of the project' } });
      return false;
    }
  };

  const keep = (folder: string, file: StagedFile, key: string): boolean => {
    const found = kept?.find(file.path, key);
    if (found === undefined) {
      keys.set(file.path, key);
      return false;
    }
    let isLink = false;
    const isNew = create(folder, file, (path) => {
      isLink = linkOrCopy(found.source, path);
    });
    if (isNew) entries.set(file.path, { key, known: isLink ? found.known : undefined });
    // Where it is somebody else's file, the conflict says so.
    return true;
  };

  /** `own` is the key of a file that was not asked for by another. */
  const put = (
    folder: string,
    file: StagedFile,
    { own, digest }: { readonly own: string; readonly digest?: string },
    make: (path: string) => void,
  ): boolean => {
    const asked = keys.get(file.path);
    if (asked === undefined && keep(folder, file, own)) return entries.has(file.path);
    if (!create(folder, file, make)) return false;
    entries.set(file.path, { key: asked ?? own, ...(digest === undefined ? {} : { digest }) });
    return true;
  };

  return {
    claim,
    ownerOf: ledger.ownerOf,
    keep,
    write(folder, file, bytes) {
      const digest = hash('sha1', bytes, 'base64url');
      return put(folder, file, { own: digest, digest }, (path) => writeFileSync(path, bytes, { flag: 'wx' }));
    },
    copy: (folder, file, source) =>
      put(folder, file, { own: stampOf(source) }, (path) =>
        copyFileSync(source, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
      ),
    entries: () => entries,
    assertSingleOwners() {
      if (conflicts.length === 0) return;
      const lines = [...new Map(conflicts.map((one) => [describeConflict(one), one])).keys()];
      throw new OutputError(says('two-writers'), lines);
    },
  };
}

/** Returns a function that makes a folder with those above it, each once. */
function createFolderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

/** Returns true for a link, false for a copy: some disks have no links, and others few to one file. */
function linkOrCopy(source: string, path: string): boolean {
  try {
    linkSync(source, path);
    return true;
  } catch (error) {
    if (isTaken(error)) throw error;
    copyFileSync(source, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return false;
  }
}

/** What tells that a file was saved. */
function stampOf(file: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
