import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EditionMoment } from '#articles/edition.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { realTarget } from '#output/real-target.ts';
import { manifestFile } from '#output/site-manifest.ts';

/** Cache keys of articles and pages, by file. */
export type ContentKeys = ReadonlyMap<string, string>;

/** Where the site in place stands, and the cache that knows what it was made of. */
export interface KeysPlace {
  readonly cacheFolder: string;
  readonly outFolder: string;
}

/** Returns the keys of the files that the site in place was made of; none where that is not known. */
export function readPublishedKeys(place: KeysPlace): ContentKeys {
  try {
    const rows: unknown = JSON.parse(readFileSync(keysFile(place), 'utf8'));
    return new Map(Array.isArray(rows) ? rows.filter(isRow) : []);
  } catch {
    return new Map();
  }
}

/** Returns the keys of the files that readers see: a draft, or what still waits for its moment, was never published. */
export function publishedKeys(moment: EditionMoment, keys: ContentKeys): ContentKeys {
  const files = new Set([...presentArticles(moment), ...moment.edition.pages].map(({ file }) => file));
  return new Map([...keys].filter(([file]) => files.has(file)));
}

/** Notes the keys of the files that the site in place is made of now. */
export function writePublishedKeys(place: KeysPlace, keys: ContentKeys): void {
  const file = keysFile(place);
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify([...keys]));
  renameSync(fresh, file);
}

function keysFile({ cacheFolder, outFolder }: KeysPlace): string {
  return manifestFile(cacheFolder, realTarget(outFolder)).replace(/\.json$/, '.keys.json');
}

function isRow(row: unknown): row is [string, string] {
  return Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string');
}
