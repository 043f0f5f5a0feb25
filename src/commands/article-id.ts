import type { CommandIO } from './command.ts';

/** Characters of an id: no vowels, and no letters that resemble digits. */
const ID_ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz';
const ID_LETTERS = 5;

/** Returns `261123-k7p4q`: the day, so that ids sort, and a unique suffix. */
export function createId(date: string, taken: ReadonlySet<string | undefined>, { random }: CommandIO): string {
  for (;;) {
    const letters = [...random(ID_LETTERS)].map((byte) => ID_ALPHABET.charAt(byte % ID_ALPHABET.length)).join('');
    const id = `${date.slice(2, 10).replaceAll('-', '')}-${letters}`;
    if (!taken.has(id)) return id;
  }
}
