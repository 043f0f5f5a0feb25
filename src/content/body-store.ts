import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleParser } from '#articles/parse.ts';
import type { Cache } from '#cache/cache.ts';
import type { ArticleBody } from '#markdown/body.ts';
import type { Settings } from '#site/site.ts';

/** Article bodies by file, kept in the cache instead of memory. */
export interface BodyStore {
  get(file: string): ArticleBody;
  /** Returns what tells this body from any other of the file, without reading it; undefined where that is not known. */
  key(file: string): string | undefined;
  /** Returns a digest of the plain text of the body, without reading it; undefined where that is not known. */
  textKey(file: string): string | undefined;
}

/** By article file: the keys of bodies in the cache, and digests of their plain texts. */
export interface BodyKeys {
  readonly keys: ReadonlyMap<string, string>;
  readonly textKeys: ReadonlyMap<string, string>;
}

export const NO_BODY: ArticleBody = { parts: [], text: '' };

/**
 * Returns the cached bodies. A body missing from the cache is parsed again, so the cache
 * can be deleted during a build. Throws if the article file is gone too.
 */
export function createBodyStore(
  cache: Pick<Cache<unknown>, 'readBody'>,
  { keys, textKeys }: BodyKeys,
  source: { readonly contentFolder: string; readonly settings: Settings },
): BodyStore {
  return {
    key: (file) => keys.get(file),
    textKey: (file) => (keys.has(file) ? textKeys.get(file) : undefined),
    get(file) {
      const key = keys.get(file);
      if (key === undefined) return NO_BODY;
      const text = cache.readBody(key);
      return text === undefined ? parseAgain(file, source) : parseKept(text);
    },
  };
}

/** Parses a body from its cached form. */
export function parseKept(text: string): ArticleBody {
  const body: ArticleBody = JSON.parse(text);
  return body;
}

function parseAgain(
  file: string,
  { contentFolder, settings }: { readonly contentFolder: string; readonly settings: Settings },
): ArticleBody {
  // The edition uses NFC names, some disks NFD.
  const path = [file, file.normalize('NFD')].map((name) => join(contentFolder, name)).find((name) => existsSync(name));
  if (path === undefined) throw new Error(`the body of ${file} is neither in the cache nor on the disk: build again`);
  const text = readFileSync(path, 'utf8');
  return createArticleParser(settings).parse({ path: file, text }).body?.body ?? NO_BODY;
}
