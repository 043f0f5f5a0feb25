import { join } from 'node:path';
import { codeVersion } from '#cache/code-version.ts';
import { readSealed, writeSealed } from '#cache/sealed-file.ts';
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
  return {
    read({ whole: key }) {
      const packed = readSealed(file, `${version} ${key}`);
      return packed === undefined ? undefined : unpackLists(packed);
    },
    write: ({ whole: key }, lists) => writeSealed(file, `${version} ${key}`, packLists(lists)),
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
