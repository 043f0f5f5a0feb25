import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toBytes } from './byte-text.ts';
import type { KeptFiles, StagedEntry } from './kept-files.ts';
import { createFileReader } from './site-file-reader.ts';
import { idsOf } from './verify-output.ts';

/** Named by the digests of their content, and by nothing but the manifest of the search, which is read as a whole. */
const SEARCH_FILES = '_search/';

/**
 * Returns the files, as byte strings, that need no look because a build before has verified them: those that were taken
 * over. None if a file is gone that they may refer to, or an id of a page that is new.
 */
export function verifiedBefore(
  files: readonly string[],
  { folder, entries, kept }: { folder: string; entries: ReadonlyMap<string, StagedEntry>; kept: KeptFiles },
): ReadonlySet<string> {
  const last = kept.last();
  const present = new Set(files);
  for (const [path, { isLate }] of last.files)
    if (!isLate && !present.has(toBytes(path)) && !path.startsWith(SEARCH_FILES)) return new Set();
  const verified = new Set<string>();
  const read = { before: createFileReader(last.folder), now: createFileReader(folder) };
  for (const [path, { known }] of entries) {
    const file = toBytes(path);
    if (known !== undefined) verified.add(file);
    else if (/\.(?:html|svg)$/.test(path) && last.files.has(path) && existsSync(join(last.folder, path))) {
      const ids = new Set(idsOf(file, read.now(file)));
      if (idsOf(file, read.before(file)).some((id) => !ids.has(id))) return new Set();
    }
  }
  return verified;
}
