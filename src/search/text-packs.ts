/** The texts that excerpts and phrases are read from, a few in a file. */
import { packText, unpackText } from './packed-text.ts';
import type { Deflate, Inflate } from './search-document.ts';

/**
 * Texts of one file. An excerpt reads a whole pack: one text a file would be 10,000 files for 10,000 articles, of which
 * hosts allow 20,000 in all; eight would double the bytes of ten excerpts.
 */
export const PACK_SIZE = 4;

const BETWEEN = '\0';

/** Returns the file of a pack. */
export function writeTexts(texts: readonly string[], deflate: Deflate): Uint8Array {
  return packText(texts.map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN), deflate);
}

/** Returns the texts of a pack. Rejects where the file is damaged. */
export async function readTexts(bytes: Uint8Array, inflate: Inflate): Promise<readonly string[]> {
  return (await unpackText(bytes, inflate)).split(BETWEEN);
}
