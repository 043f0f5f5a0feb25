import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { says } from '#messages/says.ts';
import { OutputError } from './output-error.ts';
import { FILES_LIST } from './site-files.ts';

/** Stands in the site itself, so that the next build knows what readers and search engines were given. */
export const ADDRESSES_FILE = 'nuqta-addresses.json';

/** What the list says. */
export interface PublishedAddresses {
  /** Whose site it is; version 0.1 did not say. */
  readonly owner: SiteOwner | undefined;
  /** Whether the build also left a list of its files. */
  readonly hasFiles: boolean;
  /** id -> permalink */
  readonly articles: ReadonlyMap<string, string>;
}

/** The newspaper a site is of. */
export interface SiteOwner {
  readonly name: string;
  /** Where it is served, with the base: `https://example.org/news/`. */
  readonly address: string;
}

/**
 * Returns the articles of the site in place, or undefined where no build has left a list yet.
 * Throws an `OutputError` when the list is there and cannot be read: without it no address could be held.
 */
export async function readPublishedAddresses(targetFolder: string): Promise<PublishedAddresses | undefined> {
  const file = join(targetFolder, ADDRESSES_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new OutputError(says('published-list/unreadable', { file }), [], error);
  }
  const addresses = parseAddresses(text);
  if (addresses === undefined) {
    throw new OutputError(says('published-list/damaged', { file }));
  }
  return addresses;
}

/** Writes the list into a staged site: sorted by id, one line each, so the same articles give the same bytes. */
export async function writeAddresses(
  folder: string,
  addresses: Iterable<readonly [id: string, permalink: string]>,
  owner?: SiteOwner,
): Promise<void> {
  await writeFile(join(folder, ADDRESSES_FILE), stringifyAddresses(addresses, owner), { flag: 'wx' });
}

/** Returns the text of the list. */
export function stringifyAddresses(
  addresses: Iterable<readonly [id: string, permalink: string]>,
  owner?: SiteOwner,
): string {
  const rows = [...addresses]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, permalink]) => `    ${JSON.stringify(id)}: ${JSON.stringify(permalink)}`);
  const articles = rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n  }`;
  const site =
    owner === undefined ? '' : `  "site": ${JSON.stringify({ name: owner.name, address: owner.address })},\n`;
  return `{\n  "version": 1,\n${site}  "files": ${JSON.stringify(FILES_LIST)},\n  "articles": ${articles}\n}\n`;
}

/** Returns what the list says, or undefined when the text is not one. */
export function parseAddresses(text: string): PublishedAddresses | undefined {
  const result = listSchema.safeParse(parseJson(text));
  if (!result.success) return undefined;
  const { site, files, articles } = result.data;
  return { owner: site, hasFiles: files !== undefined, articles: new Map(Object.entries(articles)) };
}

const listSchema = z.object({
  version: z.literal(1),
  site: z.object({ name: z.string(), address: z.string() }).optional().catch(undefined),
  files: z.string().optional(),
  articles: z.record(z.string(), z.string()),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
