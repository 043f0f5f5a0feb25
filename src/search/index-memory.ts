/**
 * What an earlier build of the index has made and the next one need not make again: the base, the terms of newer articles
 * and the packs of their texts. With it or without it an index has the same bytes.
 */
export interface IndexMemory {
  /** Returns what was written under a name, whole; undefined where nothing is or it is damaged. */
  read(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): void;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const LENGTH_BYTES = 4;

/** Returns one row of bytes that holds a head, which JSON can write, and some parts. */
export function joinParts(head: unknown, parts: readonly Uint8Array[]): Uint8Array {
  const text = ENCODER.encode(JSON.stringify({ head, lengths: parts.map(({ length }) => length) }));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, LENGTH_BYTES + text.length));
  new DataView(whole.buffer).setUint32(0, text.length);
  whole.set(text, LENGTH_BYTES);
  let at = LENGTH_BYTES + text.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Returns what `joinParts` joined. The parts are views of the bytes given. */
export function splitParts<Head>(bytes: Uint8Array): { readonly head: Head; readonly parts: readonly Uint8Array[] } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let at = LENGTH_BYTES + length;
  const { head, lengths }: { head: Head; lengths: number[] } = JSON.parse(
    DECODER.decode(bytes.subarray(LENGTH_BYTES, at)),
  );
  const parts = lengths.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return { head, parts };
}
