import { storedList } from './stored-list.ts';

/** A tag, person, section or source that the reader follows, on this device only. */
export interface Followed {
  /** The address of its list, decoded and without base: `/tag/بيروت/`. */
  readonly address: string;
  readonly name: string;
}

/** Each one may ask for a file of its own. */
export const MAX_FOLLOWED = 12;
const MAX_NAME = 200;
const ADDRESS = /^\/(?:tag|author|section|source)\/[^/?#\\]+\/$/;
const KEY = `nuqta-followed ${import.meta.env.BASE_URL}`;

/** Parses a stored text, in which other scripts may have written, to what is followed; each once, at most 12. */
export function parseFollowed(text: string | null): Followed[] {
  const found = new Map<string, Followed>();
  for (const item of storedList(text)) {
    const { address, name } = Object(item) as Record<string, unknown>;
    if (typeof address !== 'string' || !ADDRESS.test(address) || typeof name !== 'string' || name.trim() === '')
      continue;
    if (!found.has(address) && found.size < MAX_FOLLOWED)
      found.set(address, { address, name: name.slice(0, MAX_NAME) });
  }
  return [...found.values()];
}

/** Returns what the reader follows. */
export function followed(): Followed[] {
  try {
    return parseFollowed(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Follows a list or no longer; returns whether it is followed now, undefined where it cannot be stored. */
export function toggleFollowed(item: Followed): boolean | 'full' | undefined {
  const list = followed();
  const others = list.filter(({ address }) => address !== item.address);
  const isNew = others.length === list.length;
  if (isNew && list.length >= MAX_FOLLOWED) return 'full';
  try {
    localStorage.setItem(KEY, JSON.stringify(isNew ? [...list, item] : others));
    return isNew;
  } catch {
    return undefined;
  }
}
