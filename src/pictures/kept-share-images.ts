import { readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash, readIntact } from './content-hash.ts';
import { createShareDrawer } from './draw-share-image.ts';
import { type ShareCard, type ShareImage, shareCardKey } from './share-card.ts';
import { sharpVersion } from './sharp-version.ts';
import { writeWhole } from './write-whole.ts';

/** The share images that a folder of the cache keeps. */
export interface KeptShareImages {
  /** Returns whether an image is there, whole or not. */
  has(card: ShareCard): boolean;
  /** Returns the image of a card, drawn where it is missing, cut, damaged or not ours. */
  get(card: ShareCard): Promise<ShareImageFile>;
}

export interface ShareImageFile extends ShareImage {
  readonly bytes: Buffer;
}

/** Key of the card, then checksum of the bytes: the folder itself is the list, and no list can be damaged. */
const KEPT_FILE = /^([0-9a-f]{16})-([0-9a-f]{16})\.jpg$/;

/** Opens the share images kept in `folder`, which need not be there. */
export function openShareImages(folder: string): KeptShareImages {
  const hashes = listHashes(folder);
  const draw = createShareDrawer();
  // Two requests for one image draw it once.
  const running = new Map<string, Promise<ShareImageFile>>();

  const find = async (key: string): Promise<ShareImageFile | undefined> => {
    for (const hash of hashes.get(key) ?? []) {
      const path = join(folder, `${key}-${hash}.jpg`);
      const bytes = await readIntact(path, hash);
      if (bytes !== undefined) return { path, name: `${hash}.jpg`, bytes };
      rmSync(path, { recursive: true, force: true });
    }
    return undefined;
  };

  const findOrDraw = async (key: string, card: ShareCard): Promise<ShareImageFile> => {
    const kept = await find(key);
    if (kept !== undefined) return kept;
    const bytes = await draw(card);
    const hash = contentHash(bytes);
    const path = join(folder, `${key}-${hash}.jpg`);
    await mkdir(folder, { recursive: true });
    await writeWhole(path, bytes);
    hashes.set(key, [hash]);
    return { path, name: `${hash}.jpg`, bytes };
  };

  return {
    has: (card) => hashes.has(keyOf(card)),
    get(card) {
      const key = keyOf(card);
      const known = running.get(key);
      if (known !== undefined) return known;
      const image = findOrDraw(key, card).finally(() => running.delete(key));
      running.set(key, image);
      return image;
    },
  };
}

function keyOf(card: ShareCard): string {
  return contentHash(shareCardKey(card), sharpVersion());
}

function listHashes(folder: string): Map<string, string[]> {
  const hashes = new Map<string, string[]>();
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // Nothing is kept yet.
  }
  for (const name of names) {
    const [, key, hash] = KEPT_FILE.exec(name) ?? [];
    if (key !== undefined && hash !== undefined) hashes.set(key, [...(hashes.get(key) ?? []), hash]);
  }
  return hashes;
}
