/** Returns the UTF-8 of a text as a byte string: one latin-1 character a byte. */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Returns the text of a byte string. */
export function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Returns the same text in memory of its own: a piece cut from a page would keep the whole page. */
export function ownCopy(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('latin1');
}
