import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSlug } from '#arabic/slug.ts';
import type { FoundPicture } from '#importers/write/left-out.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { decodePercent } from '#site/percent.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import { isWebAddress } from '../fetch/source-from-address.ts';
import { digestOf } from './import-memory.ts';

/** Fetches the pictures that the sources name and did not bring. */
export interface PictureFetcher {
  /** Returns the picture of an address, where it was fetched; else it is wanted. */
  find(address: string): FoundPicture | undefined;
  /** Fetches what is wanted, and returns why some was not; undefined where nothing is. */
  fetchWanted(): Promise<SaidByRule[] | undefined>;
}

/** First bytes of the pictures that pages can show, and how their names end. SVG can hold programs. */
const KINDS: readonly (readonly [ending: string, start: RegExp])[] = [
  ['.jpg', /^\xff\xd8\xff/],
  ['.png', /^\x89PNG\r\n/],
  ['.gif', /^GIF8[79]a/],
  ['.webp', /^RIFF[\s\S]{4}WEBP/],
  ['.avif', /^[\s\S]{4}ftypavi[fs]/],
];

/** Makes a fetcher of pictures into a content folder; one that is there from an earlier import is not fetched again. */
export function createPictureFetcher(content: string, fetcher: Fetcher): PictureFetcher {
  const found = new Map<string, string>();
  const failed = new Set<string>();
  const wanted = new Set<string>();
  return {
    find(address) {
      if (!isWebAddress(address)) return undefined;
      const known = found.get(address) ?? present(content, address);
      if (known === undefined && !failed.has(address)) wanted.add(address);
      if (known !== undefined) found.set(address, known);
      return known === undefined ? undefined : { path: known };
    },
    async fetchWanted() {
      if (wanted.size === 0) return undefined;
      const said: SaidByRule[] = [];
      for (const address of wanted) {
        const result = await fetchPicture(address, fetcher);
        if ('said' in result) {
          failed.add(address);
          said.push(result.said);
          continue;
        }
        const path = `${stemOf(address)}${result.ending}`;
        await store(join(content, path), result.body);
        found.set(address, path);
      }
      wanted.clear();
      return said;
    },
  };
}

async function fetchPicture(
  address: string,
  fetcher: Fetcher,
): Promise<{ body: Buffer; ending: string } | { said: SaidByRule }> {
  const result = await fetcher(address);
  if ('refused' in result) return { said: says('picture-not-fetched', { address, reason: result.refused }) };
  const { status, body } = result.fetched;
  if (status !== 200) {
    const reason = says('fetch-failed', { cause: `HTTP ${status}` });
    return { said: says('picture-not-fetched', { address, reason }) };
  }
  const start = body.subarray(0, 16).toString('latin1');
  const ending = KINDS.find(([, first]) => first.test(start))?.[0];
  return ending === undefined ? { said: says('picture-not-fetched/kind', { address }) } : { body, ending };
}

/** `pictures/old.example/harbour-3f9a2c1b`: an address has one name, and two addresses never share one. */
function stemOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const name = (decodePercent(pathname).split('/').at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  const short = [...toSlug(name)].slice(0, 40).join('');
  const digest = digestOf(address)
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase();
  return `pictures/${toSlug(hostname, { ascii: true }) || 'web'}/${[short, digest].filter(Boolean).join('-')}`;
}

function present(content: string, address: string): string | undefined {
  if (URL.parse(address) === null) return undefined;
  const stem = stemOf(address);
  return KINDS.map(([ending]) => stem + ending).find((path) => existsSync(join(content, path)));
}

async function store(target: string, body: Buffer): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${process.pid}.nuqta-new`);
  await writeFile(temporary, body);
  await rename(temporary, target);
}
