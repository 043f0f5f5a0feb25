import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readLabels } from '#search/labels.ts';
import {
  type FileKind,
  fileCount,
  INDEX_FOLDER,
  MANIFEST_ADDRESS,
  type Manifest,
  namedFile,
  packFile,
  parseManifest,
  segmentFile,
} from '#search/manifest.ts';
import { readShard } from '#search/postings.ts';
import { readRows } from '#search/result-rows.ts';
import { readSpelling } from '#search/spelling.ts';
import { PACK_SIZE, readTexts } from '#search/text-packs.ts';

const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => inflateRawSync(bytes);

/**
 * Reads the search index of a finished site as a browser would and returns a line for each file that its manifest names
 * and that is not there or cannot be read whole. A site without a manifest has no search, and returns none.
 */
export async function verifySearch(root: string): Promise<string[]> {
  const file = join(root, MANIFEST_ADDRESS);
  if (!existsSync(file)) return [];
  const errors: string[] = [];
  const check = async <T>(path: string, read: (bytes: Uint8Array) => Promise<T>): Promise<T | undefined> => {
    const shown = INDEX_FOLDER.slice(1) + path;
    try {
      return await read(readFileSync(join(root, shown)));
    } catch (error) {
      errors.push(`${shown}: the search index cannot read it: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };
  let manifest: Manifest;
  try {
    manifest = parseManifest(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`${MANIFEST_ADDRESS.slice(1)}: ${error instanceof Error ? error.message : error}`];
  }
  const packs = new Map<string, number>();
  for (const segment of manifest.segments) {
    const each = async <T>(kind: FileKind, read: (bytes: Uint8Array) => Promise<T>): Promise<(T | undefined)[]> => {
      const all: (T | undefined)[] = [];
      for (let number = 0; number < fileCount(segment, kind); number += 1)
        all.push(await check(segmentFile(segment, kind, number), read));
      return all;
    };
    await each('shards', (bytes) => readShard(bytes, inflate));
    await each('spelling', (bytes) => readSpelling(bytes, inflate));
    const rows = await each('rows', (bytes) => readRows(bytes, PACK_SIZE, inflate));
    const count = rows.reduce((sum, chunk) => sum + (chunk?.length ?? 0), 0);
    if (count !== segment.count && !rows.includes(undefined))
      errors.push(`${MANIFEST_ADDRESS.slice(1)}: a part of the index has ${count} articles and not ${segment.count}`);
    for (const { pack } of rows.flatMap((chunk) => chunk ?? [])) packs.set(pack, (packs.get(pack) ?? 0) + 1);
  }
  for (const pack of packs.keys()) await check(packFile(pack), (bytes) => readTexts(bytes, inflate));
  for (const name of [manifest.labels.first, ...manifest.labels.others])
    await check(namedFile(name), (bytes) => readLabels(bytes, inflate));
  return errors;
}
