import { createHash } from 'node:crypto';
import type { ContentFiles } from '#article-files.ts';

/** Gives a hash of everything read from a content folder: two folders with one digest say the same. */
export function contentDigest({ articles, pages, settings, assets }: ContentFiles): string {
  const hash = createHash('sha256');
  for (const { path, text } of [...articles, ...pages]) hash.update(path).update('\0').update(text).update('\0');
  return hash.update(JSON.stringify([settings, assets])).digest('hex');
}
