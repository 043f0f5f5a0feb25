import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that must find room: a disk with less is full for a cache. */
const ROOM = 1_000_000;

/** A folder to keep things in between builds, or for this one only. */
export interface CachePlace {
  readonly folder: string;
  /** Why it is not the folder that was asked for. */
  readonly warning?: string;
}

/**
 * Returns the folder asked for where it can be written, else a temporary one that goes when the process ends: a cache
 * folder that is read-only, full or no folder costs a build time and nothing else.
 */
export function usableCacheFolder(folder: string): CachePlace {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = mkdtempSync(join(folder, 'probe-'));
    try {
      writeFileSync(join(probe, 'room'), Buffer.alloc(ROOM, 1));
    } finally {
      rmSync(probe, { recursive: true, force: true });
    }
    return { folder };
  } catch (error) {
    const place = mkdtempSync(join(tmpdir(), 'nuqta-cache-'));
    process.once('exit', () => rmSync(place, { recursive: true, force: true }));
    const cause = error instanceof Error ? error.message : String(error);
    return {
      folder: place,
      warning: `The cache folder ${folder} cannot be used (${cause}): everything is made anew. Make it writable, or name another one with --cache.`,
    };
  }
}
