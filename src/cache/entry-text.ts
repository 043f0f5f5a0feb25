/**
 * Returns the bytes of a text as they lie in the pack: UTF-16. 23,000 characters of a page take 3.6 µs to read, as UTF-8
 * 100 µs (a body is read three times).
 */
export function toBytes(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** Returns the text of an entry. */
export function toText(bytes: Buffer): string {
  return bytes.toString('utf16le');
}
