import { decodeLetters, encodeLetters } from './letters.ts';
import type { Deflate, Inflate } from './search-document.ts';

/** Returns a file that holds a text. */
export function packText(text: string, deflate: Deflate): Uint8Array {
  return deflate(encodeLetters(text));
}

/** Returns the text of a file. Rejects where the file is damaged. */
export async function unpackText(bytes: Uint8Array, inflate: Inflate): Promise<string> {
  return decodeLetters(await inflate(bytes));
}
