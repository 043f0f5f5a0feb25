import { join } from 'node:path';
import { contentHash, readIntact, readPlain } from './content-hash.ts';
import type { MadePicture } from './make-picture.ts';
import { type PreparedPicture, pictureFiles } from './picture.ts';
import { writeWhole } from './write-whole.ts';

/** A picture of the cache: what pages are made from, and what its making had to say. */
export interface KeptPicture {
  readonly picture: PreparedPicture;
  readonly lostMotion?: string | undefined;
}

/** What a list says besides: the length of each file by its name. Their checksums are their names. */
interface PictureList extends KeptPicture {
  readonly lengths: Readonly<Record<string, number>>;
}

/**
 * Returns the picture that the cache keeps under a key; undefined where its list or one of its files is missing, cut,
 * damaged or not ours: then it is made anew.
 */
export async function readKeptPicture(folder: string, key: string): Promise<KeptPicture | undefined> {
  const list = await readList(join(folder, listName(key)));
  if (list === undefined) return undefined;
  const intact = await Promise.all(
    pictureFiles(list.picture).map((name) => readIntact(join(folder, name), hashInName(name), list.lengths[name])),
  );
  return intact.includes(undefined) ? undefined : { picture: list.picture, lostMotion: list.lostMotion };
}

/** Writes a picture into the cache, its list last, so that a list implies that all its files exist. */
export async function keepPicture(folder: string, key: string, made: MadePicture): Promise<KeptPicture> {
  const { picture, lostMotion, files } = made;
  for (const [name, bytes] of files) await writeWhole(join(folder, name), bytes);
  const lengths = Object.fromEntries([...files].map(([name, { length }]) => [name, length]));
  const text = JSON.stringify({ picture, lostMotion, lengths } satisfies PictureList);
  await writeWhole(join(folder, listName(key)), `${contentHash(text)}\n${text}\n`);
  return { picture, lostMotion };
}

/** The checksum of the list is its first line. */
async function readList(path: string): Promise<PictureList | undefined> {
  const [sum, text = ''] = (await readPlain(path))?.toString('utf8').split('\n') ?? [];
  return contentHash(text) === sum ? (JSON.parse(text) as PictureList) : undefined;
}

function listName(key: string): string {
  return `${key}.list`;
}

function hashInName(name: string): string {
  return name.slice(0, name.indexOf('-'));
}
