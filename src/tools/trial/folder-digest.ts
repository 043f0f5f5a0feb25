import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the digest of each file in a folder by path, in code-unit order. Follows a link to the folder. */
export function fileDigests(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(paths.map((path) => [path, digestOf(readFileSync(join(folder, path)))]));
}

/** Returns one digest of a folder's paths and bytes, or undefined if it does not exist. */
export function folderDigest(folder: string): string | undefined {
  try {
    return digestOf(JSON.stringify([...fileDigests(folder)]));
  } catch {
    return undefined;
  }
}

/** Returns the SHA-256 of some bytes, in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the paths whose bytes differ or that only one folder has, for messages. */
export function differingFiles(a: string, b: string): string[] {
  const left = fileDigests(a);
  const right = fileDigests(b);
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path)).sort();
}
