import { hash } from 'node:crypto';

/** Returns a digest of plain data. */
export function digestOf(data: unknown): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}
