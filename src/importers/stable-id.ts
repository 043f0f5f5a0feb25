import { createHash } from 'node:crypto';

/** No vowels and no letter that looks like a digit: an id spells no word and survives being read aloud. */
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 10;

/**
 * Returns the id of an imported article: `imported-` and ten letters or digits of a hash of what identifies it in its
 * source. The same parts give the same id on every machine; 30^10 of them leave a clash among a million articles
 * at about one in a thousand.
 */
export function stableId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let number = digest.readBigUInt64BE(0);
  let id = '';
  for (let place = 0; place < LENGTH; place += 1) {
    id += ALPHABET.charAt(Number(number % BigInt(ALPHABET.length)));
    number /= BigInt(ALPHABET.length);
  }
  return `imported-${id}`;
}
