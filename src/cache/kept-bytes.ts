import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the cache that are read and written whole, each replaced by the next of its name. */
export interface KeptBytes {
  /** Returns what was written under a name by the same version; undefined where nothing is or it is damaged. */
  read(name: string): Uint8Array | undefined;
  /** Keeps bytes. A folder that cannot be written keeps nothing: the next build does the work again. */
  write(name: string, bytes: Uint8Array): void;
}

const DIGEST_BYTES = 32;

/** Opens the kept files of a folder, which is made with the first of them. */
export function openKeptBytes(folder: string, version: string): KeptBytes {
  const fileOf = (name: string): string => join(folder, `${name}.bin`);
  const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(`${version}\0`).update(bytes).digest();
  return {
    read(name) {
      try {
        const whole = readFileSync(fileOf(name));
        const bytes = whole.subarray(DIGEST_BYTES);
        return digestOf(bytes).equals(whole.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, bytes) {
      const unfinished = join(folder, `${name}.${process.pid}.new`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]));
        renameSync(unfinished, fileOf(name));
      } catch {
        removeUnfinished(unfinished);
      }
    },
  };
}

/** What cannot be written can often not be removed either; the next build clears leftovers. */
function removeUnfinished(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
