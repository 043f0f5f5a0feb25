import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeVersion } from '#cache/code-version.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import type { RelatedLists } from '#related/related-document.ts';
import { packLists, type RelatedMemory, unpackLists } from '#related/related-memory.ts';

/** With all they import, the code that decides which lists an archive has. */
const RELATED_CODE = ['src/related/related-articles.ts', 'src/arabic/analyze.ts'];

/**
 * Opens the memory of related lists in the cache; a preview has its own. What other code has made, or is damaged, is not
 * there; a cache that cannot be written keeps nothing.
 */
export function openRelatedMemory(cacheFolder: string, drafts: boolean): RelatedMemory {
  const file = join(cacheFolder, 'related', drafts ? 'drafts' : 'published');
  const version = codeVersion(ENGINE_FOLDER, RELATED_CODE);
  const markOf = (key: string, text: string): string =>
    createHash('sha256').update(`${version} ${key}\n${text}`).digest('hex');
  return {
    read({ whole: key }) {
      try {
        const text = readFileSync(file, 'utf8');
        const end = text.indexOf('\n');
        const packed = text.slice(end + 1);
        return text.slice(0, end) === markOf(key, packed) ? unpackLists(packed) : undefined;
      } catch {
        return undefined;
      }
    },
    write({ whole: key }, lists) {
      const packed = packLists(lists);
      const unfinished = `${file}.${process.pid}.new`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(unfinished, `${markOf(key, packed)}\n${packed}`);
        renameSync(unfinished, file);
      } catch {
        remove(unfinished);
      }
    },
  };
}

/** From this many articles on, making all lists anew at each save would keep an editor waiting for seconds. */
const MANY = 2000;

/**
 * Returns the memory of a dev server, over that of the builds: while the words of a text change in a large archive, its
 * lists stay as they were; the build makes them anew.
 */
export function createDevRelatedMemory(builds: RelatedMemory): RelatedMemory {
  let last: { readonly shape: string; readonly lists: readonly RelatedLists[] } | undefined;
  return {
    read(key) {
      const kept = key.count >= MANY && last?.shape === key.shape ? last.lists : builds.read(key);
      if (kept !== undefined) last = { shape: key.shape, lists: kept };
      return kept;
    },
    write({ shape }, lists) {
      last = { shape, lists };
    },
  };
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}
