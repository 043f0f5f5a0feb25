import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError } from './output-error.ts';

/** Stands in the site itself, so that the next build knows what readers and search engines were given. */
export const ADDRESSES_FILE = 'nuqta-addresses.json';

/**
 * Returns the articles of the site in place, id -> permalink, or undefined where no build has left a list yet.
 * Throws an `OutputError` when the list is there and cannot be read: without it no address could be held.
 */
export async function readPublishedAddresses(targetFolder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const file = join(targetFolder, ADDRESSES_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new OutputError(`The list of published addresses ${file} cannot be read.`, [], error);
  }
  const addresses = parseAddresses(text);
  if (addresses === undefined) {
    throw new OutputError(
      `The list of published addresses ${file} is damaged. Delete it to build without comparing addresses.`,
    );
  }
  return addresses;
}

/** Writes the list into a staged site: sorted by id, one line each, so the same articles give the same bytes. */
export async function writeAddresses(
  folder: string,
  addresses: Iterable<readonly [id: string, permalink: string]>,
): Promise<void> {
  await writeFile(join(folder, ADDRESSES_FILE), stringifyAddresses(addresses));
}

/** Returns the text of the list. */
export function stringifyAddresses(addresses: Iterable<readonly [id: string, permalink: string]>): string {
  const rows = [...addresses]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, permalink]) => `    ${JSON.stringify(id)}: ${JSON.stringify(permalink)}`);
  const articles = rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "articles": ${articles}\n}\n`;
}

/** Returns the list back, or undefined when the text is not one. */
export function parseAddresses(text: string): ReadonlyMap<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
  if (!('articles' in value) || typeof value.articles !== 'object' || value.articles === null) return undefined;
  const addresses = new Map<string, string>();
  for (const [id, permalink] of Object.entries(value.articles)) {
    if (typeof permalink !== 'string') return undefined;
    addresses.set(id, permalink);
  }
  return addresses;
}
