import { isUtf8 } from 'node:buffer';
import { type SaidByRule, says } from '#messages/says.ts';

/** Returns the place of the first byte that is not UTF-8, or undefined. */
export function utf8Error(bytes: Uint8Array): (SaidByRule & { line: number; column: number }) | undefined {
  if (isUtf8(bytes)) return undefined;
  const offset = firstInvalidByte(bytes);
  const before = Buffer.from(bytes.subarray(0, offset)).toString('utf8');
  return {
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    ...says('not-utf8', { byte: offset }),
  };
}

/** Returns the offset of the first invalid sequence. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decodeStart(bytes, middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // A prefix may end inside a character, which is only invalid if the text ends there.
  return Buffer.byteLength(decodeStart(bytes, good));
}

/** Decodes the longest valid prefix; throws if there is an invalid sequence. */
function decodeStart(bytes: Uint8Array, length: number): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
}
