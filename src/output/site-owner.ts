import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ADDRESSES_FILE,
  type PublishedAddresses,
  parseAddresses,
  readPublishedAddresses,
  type SiteOwner,
} from './published-addresses.ts';

/** What was promised to the readers of the site in place, and by whom. */
export type PublishedSite = Pick<PublishedAddresses, 'owner' | 'articles'>;

/**
 * Returns the articles of the site in place and whose they are, or undefined where no build has left a list yet. Throws an
 * `OutputError` when the list is there and cannot be read: without it no address could be held.
 */
export async function readPublishedSite(folder: string): Promise<PublishedSite | undefined> {
  const published = await readPublishedAddresses(folder);
  return published === undefined ? undefined : { ...published, owner: readSiteOwner(folder) };
}

/**
 * Returns the owner of the site in a folder, read from its list of addresses or, for a site of version 0.1, from its
 * manifest and robots.txt. Returns undefined when neither names one.
 */
export function readSiteOwner(folder: string): SiteOwner | undefined {
  const known = parseAddresses(readText(folder, ADDRESSES_FILE))?.owner;
  if (known !== undefined) return known;
  const name = nameOf(readText(folder, 'manifest.webmanifest'));
  const address = /^Sitemap: (\S+\/)sitemap\.xml$/m.exec(readText(folder, 'robots.txt'))?.[1];
  return name === undefined || address === undefined ? undefined : { name, address };
}

/** Returns whether two names or addresses differ: another newspaper, or this one under another name or at another place. */
export function isOtherOwner(one: SiteOwner, other: SiteOwner): boolean {
  return one.name !== other.name || one.address !== other.address;
}

function nameOf(manifest: string): string | undefined {
  try {
    const value: unknown = JSON.parse(manifest);
    return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
      ? value.name
      : undefined;
  } catch {
    return undefined;
  }
}

/** Empty where there is no such file. */
function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}
