import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { isRunning } from './is-running.ts';

/** Bytes that must fit: a disk with less is full for a cache. */
const ROOM = 1_000_000;
/** Folders of the cache that a build writes into; a probe in the folder above says nothing about them. */
const ROOMS = ['pictures', 'share', 'astro', 'search'];
/** Stands in a temporary cache, and holds the number of the process that made it. */
const MARK = 'nuqta-temporary-cache';
/** Begins the name of a folder that is made to see whether it can be, followed by six letters. */
const PROBE = 'probe-';

/** A folder to keep things in between builds, or for this one only. */
export interface CachePlace {
  readonly folder: string;
  /** Why it is not the folder that was asked for. */
  readonly warning?: Said;
}

/**
 * Returns the folder asked for where all of it can be written, else a temporary one that goes when the process ends: a
 * cache folder that is read-only, full or not a folder costs a build time and nothing else. What killed builds left
 * unfinished is removed. `temporaries` are tried in turn.
 */
export function usableCacheFolder(folder: string, temporaries: readonly string[] = [tmpdir()]): CachePlace {
  try {
    const now = probe(folder, ROOM);
    const rooms = ROOMS.map((room) => join(folder, room)).filter((room) => existsSync(room));
    for (const room of rooms) probe(room, 1);
    for (const room of [folder, ...rooms]) clearLeftovers(room, now);
    return { folder };
  } catch (error) {
    return temporaryCache(folder, error, temporaries);
  }
}

/** Returns a temporary cache that goes when the process ends, instead of `folder`, which `error` made useless. */
export function temporaryCache(
  folder: string,
  error: unknown,
  temporaries: readonly string[] = [tmpdir()],
): Required<CachePlace> {
  const place = makeTemporary(temporaries);
  if (temporaryPlaces.size === 0) process.once('exit', clearOwn);
  temporaryPlaces.add(place);
  const cause = error instanceof Error ? error.message : String(error);
  return {
    folder: place,
    warning: says('cache-unusable', { folder, cause }),
  };
}

/** Temporary caches of this process. */
const temporaryPlaces = new Set<string>();

function clearOwn(): void {
  for (const place of temporaryPlaces) rmSync(place, { recursive: true, force: true });
}

/** Throws the error of the last where none has room. */
function makeTemporary([first = tmpdir(), ...others]: readonly string[]): string {
  try {
    clearTemporary(first);
    const place = mkdtempSync(join(first, 'nuqta-cache-'));
    try {
      writeFileSync(join(place, MARK), String(process.pid));
      probe(place, ROOM);
    } catch (error) {
      rmSync(place, { recursive: true, force: true });
      throw error;
    }
    return place;
  } catch (error) {
    if (others.length === 0) throw error;
    return makeTemporary(others);
  }
}

/** Returns the time by the clock of the disk, in milliseconds; throws where the folder cannot be written or read. */
function probe(folder: string, bytes: number): number {
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, PROBE));
  try {
    writeFileSync(join(place, 'room'), Buffer.alloc(bytes, 1));
    readdirSync(folder);
    return statSync(join(place, 'room')).mtimeMs;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Removes temporary caches of processes that are gone; only those that bear our mark. */
function clearTemporary(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^nuqta-cache-\w{6}$/.test(name)) continue;
    const path = join(folder, name);
    try {
      const owner = Number(readFileSync(join(path, MARK), 'utf8'));
      if (owner > 0 && !isRunning(owner)) rmSync(path, { recursive: true, force: true });
    } catch {
      // Without our mark it is somebody else's, or not readable: it stays.
    }
  }
}
