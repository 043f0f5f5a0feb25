import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';

/** Returns the 16 hexadecimal digits by which the cache and the site name a file's bytes. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/** Returns the bytes of a file whose content has this hash; undefined for a missing, cut, damaged or foreign one. */
export async function readIntact(path: string, hash: string, length?: number): Promise<Buffer | undefined> {
  const bytes = await readPlain(path, length);
  return bytes !== undefined && contentHash(bytes) === hash ? bytes : undefined;
}

/** Returns the bytes of an ordinary file that can be read, of this length where one is given; else undefined. */
export async function readPlain(path: string, length?: number): Promise<Buffer | undefined> {
  try {
    const stats = await lstat(path);
    // Opening a pipe would block.
    if (!stats.isFile() || (length !== undefined && stats.size !== length)) return undefined;
    return await readFile(path);
  } catch {
    return undefined;
  }
}
