import type { Deflate, Inflate } from './search-document.ts';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Returns a file that holds a text. */
export function packText(text: string, deflate: Deflate): Uint8Array {
  return deflate(ENCODER.encode(text));
}

/** Returns the text of a file. Rejects where it is damaged. */
export async function unpackText(bytes: Uint8Array, inflate: Inflate): Promise<string> {
  return DECODER.decode(await inflate(bytes));
}
