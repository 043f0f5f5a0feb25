import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSlug } from '#arabic/slug.ts';
import type { SaidByRule } from '#messages/says.ts';
import { says } from '#messages/says.ts';
import { decodePercent } from '#site/percent.ts';
import type { Fetcher } from './create-fetcher.ts';

/** A source that was fetched into a file, to be read as every other is. */
export interface FetchedSource {
  readonly path: string;
  /** Its address after redirects. */
  readonly url: string;
}

/** The files of fetched sources; `remove` when they were read. */
export interface FetchedSources {
  readonly sources: readonly FetchedSource[];
  readonly refused: readonly (SaidByRule & { readonly file: string })[];
  remove(): void;
}

/** Returns true for what is fetched and not opened. */
export function isWebAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** Fetches sources into files of a temporary folder. */
export async function sourcesFromAddresses(addresses: readonly string[], fetcher: Fetcher): Promise<FetchedSources> {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-fetched-'));
  const sources: FetchedSource[] = [];
  const refused: (SaidByRule & { file: string })[] = [];
  for (const [index, address] of addresses.entries()) {
    const result = await fetcher(address);
    if ('refused' in result) refused.push({ ...result.refused, file: address });
    else if (result.fetched.status !== 200)
      refused.push({ ...says('fetch-failed', { cause: `HTTP ${result.fetched.status}` }), file: address });
    else {
      const { url, body } = result.fetched;
      const path = join(folder, `${index + 1}-${fileName(url)}`);
      writeFileSync(path, body);
      sources.push({ path, url });
    }
  }
  return { sources, refused, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function fileName(url: string): string {
  const name = decodePercent(new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'page');
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/i.exec(name) ?? [];
  return `${toSlug(stem) || 'page'}${ending}`;
}
