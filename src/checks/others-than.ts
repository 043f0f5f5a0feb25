import type { Param } from '#messages/message.ts';
import { says } from '#messages/says.ts';

/** Returns the names of the first three other files, sorted, and how many more there are. */
export function othersThan<T extends { readonly file: string }>(owner: T, owners: readonly T[]): Param {
  const others = owners.filter((other) => other !== owner).map((other) => other.file);
  const files = others.sort().slice(0, 3);
  return others.length > 3 ? says('files-and-more', { files, more: others.length - 3 }) : files;
}
