import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from '#diagnostics/tell.ts';
import { says } from '#messages/says.ts';

/** A pack without an index belongs to a run that was killed, once it is this old (milliseconds). */
const ABANDONED_AFTER = 60 * 60 * 1000;

const SEGMENT_FILE = /^(segment-[0-9a-f]+)\.(index|pack|index\.new)$/;

/** Returns a writable folder: the one asked for, else a temporary one with a warning. */
export function preparePlace(folder: string, warnings: string[]): string {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = mkdtempSync(join(folder, 'probe-'));
    rmSync(probe, { recursive: true });
    return folder;
  } catch (error) {
    const place = mkdtempSync(join(tmpdir(), 'nuqta-cache-'));
    const cause = error instanceof Error ? error.message : String(error);
    warnings.push(tell(says('cache-folder', { folder, cause })));
    return place;
  }
}

/** Names of the segments that have an index, in a fixed order. */
export function segmentNames(folder: string): string[] {
  return filesOf(folder)
    .flatMap((file) => {
      const match = SEGMENT_FILE.exec(file);
      return match?.[1] !== undefined && match[2] === 'index' ? [match[1]] : [];
    })
    .toSorted();
}

/**
 * Removes segments of other versions, merged ones and damaged ones, and packs without an index once they are too
 * old to be in use. A segment that another build made since this one started is left alone.
 */
export function removeLeftovers(folder: string, found: readonly string[], kept: readonly string[]): void {
  const dead = new Set(found.filter((name) => !kept.includes(name)));
  const files = filesOf(folder);
  const indexed = new Set(
    files.filter((file) => file.endsWith('.index')).map((file) => file.slice(0, -'.index'.length)),
  );
  // The newest of the files says the time by the clock of the disk; ours may differ.
  const now = Math.max(0, ...files.map((file) => modified(join(folder, file)) ?? 0));
  for (const file of files) {
    const name = SEGMENT_FILE.exec(file)?.[1];
    if (name === undefined) continue;
    const unfinished = !indexed.has(name) && (modified(join(folder, file)) ?? now) < now - ABANDONED_AFTER;
    if (dead.has(name) || unfinished) rmSync(join(folder, file), { force: true });
  }
}

function modified(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8' });
  } catch {
    return [];
  }
}
