import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/**
 * The one way into a folder that is being built: every writer claims its paths here, and no file is ever written over
 * another. Conflicts are kept, so that a build reports all of them at once; nothing is published then.
 */
export interface StageLedger {
  /** Claims a path that Astro or an integration writes. Returns false when it is taken. */
  claim(path: string, owner: string): boolean;
  /** Returns who has claimed a path. */
  ownerOf(path: string): string | undefined;
  /** Writes a new file into `folder`. Returns false, and writes nothing, where the path is taken. */
  write(folder: string, file: { readonly path: string; readonly owner: string }, bytes: string | Uint8Array): boolean;
  /** Copies a file into `folder`, never as a link to the same bytes; where the disk can share blocks it does. */
  copy(folder: string, file: { readonly path: string; readonly owner: string }, source: string): boolean;
  /** Throws an `OutputError` that names both writers of each file that has two. */
  assertSingleOwners(): void;
}

/** Creates the ledger of one build; `hostFiles` are reserved for the files that hosts read. */
export function createStageLedger(hostFiles: readonly string[] = []): StageLedger {
  const ledger = createPathLedger();
  const conflicts: PathConflict[] = [];
  for (const { path, owner } of reservedPaths(hostFiles)) ledger.reserve(path, owner);

  const claim = (path: string, owner: string): boolean => {
    const conflict = ledger.claim(path, owner);
    if (conflict !== undefined) conflicts.push(conflict);
    return conflict === undefined;
  };

  const create = (folder: string, { path, owner }: { path: string; owner: string }, make: (file: string) => void) => {
    if (!claim(path, owner)) return false;
    const file = join(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      make(file);
      return true;
    } catch (error) {
      // Written without a claim, by Astro or an integration of the project.
      if (!isTaken(error)) throw error;
      conflicts.push({ path, owner, other: { path, owner: 'another page or integration of the project' } });
      return false;
    }
  };

  return {
    claim,
    ownerOf: ledger.ownerOf,
    write: (folder, file, bytes) => create(folder, file, (path) => writeFileSync(path, bytes, { flag: 'wx' })),
    copy: (folder, file, source) =>
      create(folder, file, (path) => copyFileSync(source, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)),
    assertSingleOwners() {
      if (conflicts.length === 0) return;
      const lines = [...new Map(conflicts.map((one) => [describeConflict(one), one])).keys()];
      throw new OutputError('Two writers want one file; nothing was published. Rename or remove one of them.', lines);
    },
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
