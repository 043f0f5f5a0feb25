import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleParser } from '#articles/parse.ts';
import type { Cache } from '#cache/cache.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { Settings } from '#site/site.ts';

/** Bodies of articles by file. They lie in the cache and not in memory. */
export interface BodyStore {
  get(file: string): ArticleBody;
}

export const NO_BODY: ArticleBody = { parts: [], text: '' };

/**
 * Returns the bodies that a cache keeps, `keys` by article file. One that the cache has lost is read and parsed again:
 * it is safe to delete while a build runs. Throws where the file is gone too.
 */
export function createBodyStore(
  cache: Pick<Cache<unknown>, 'readBody'>,
  keys: ReadonlyMap<string, string>,
  source: { readonly contentFolder: string; readonly settings: Settings },
): BodyStore {
  return {
    get(file) {
      const key = keys.get(file);
      if (key === undefined) return NO_BODY;
      const text = cache.readBody(key);
      return text === undefined ? parseAgain(file, source) : parseKept(text);
    },
  };
}

/** Returns a body as the cache keeps it. */
export function parseKept(text: string): ArticleBody {
  const body: ArticleBody = JSON.parse(text);
  return body;
}

function parseAgain(
  file: string,
  { contentFolder, settings }: { readonly contentFolder: string; readonly settings: Settings },
): ArticleBody {
  // The edition has names in NFC, some disks have them in NFD.
  const path = [file, file.normalize('NFD')].map((name) => join(contentFolder, name)).find((name) => existsSync(name));
  if (path === undefined) throw new Error(`the body of ${file} is neither in the cache nor on the disk: build again`);
  const text = readFileSync(path, 'utf8');
  return createArticleParser(settings).parse({ path: file, text }).body?.body ?? NO_BODY;
}
