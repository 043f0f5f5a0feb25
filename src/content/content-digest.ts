import { createHash } from 'node:crypto';
import type { ContentFiles } from './content-folder.ts';

/** Returns a hash of everything a content folder says; `keys` stand for the articles, each the hash of one file. */
export function contentDigest(keys: Iterable<string>, { pages, settings, assets }: ContentFiles): string {
  const hash = createHash('sha256');
  for (const key of keys) hash.update(key);
  return hash.update(JSON.stringify([pages, settings, assets])).digest('hex');
}
