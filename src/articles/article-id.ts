import { createHash } from 'node:crypto';

/** The default id of an article: stable as long as its address is. */
export function defaultId(address: string): string {
  return `n${createHash('sha256').update(address).digest('hex').slice(0, 9)}`;
}

/** Returns true when the id is the default one. */
export function isMadeId(id: string): boolean {
  return /^n[0-9a-f]{9}$/.test(id);
}
