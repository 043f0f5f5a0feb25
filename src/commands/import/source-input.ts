import { createSourceDecoder } from '#importers/sources/decode-source.ts';
import type { SourceFile, SourceInput } from '#importers/sources/source-item.ts';
import { START_LENGTH } from '#importers/sources/source-kinds.ts';
import { says } from '#messages/says.ts';
import { SourceError } from './source-error.ts';

/** Letters of a file that is read as one: a JavaScript text can be no longer than twice this. */
const LONGEST_TEXT = 250_000_000;

/** A file as readers see it, and what was found while it was read. */
export interface OpenedInput extends SourceInput {
  /** Encodings of its lines other than UTF-8, with their number. */
  readonly encodings: Map<string, number>;
}

/** Opens a file of a group for the readers of sources. */
export function openInput(
  file: SourceFile,
  {
    siblings,
    taken,
    timeZone,
  }: { siblings: ReadonlyMap<string, SourceFile>; taken: Set<string>; timeZone?: string | undefined },
): OpenedInput {
  const encodings = new Map<string, number>();
  return {
    file,
    siblings,
    timeZone,
    encodings,
    chunks: () => decoded(file, encodings),
    text: () => wholeText(file, encodings),
    async textOf(path) {
      const sibling = siblings.get(path);
      if (sibling === undefined) return undefined;
      taken.add(path);
      return wholeText(sibling, encodings);
    },
  };
}

async function* decoded(file: SourceFile, encodings: Map<string, number>): AsyncGenerator<string> {
  const decoder = createSourceDecoder();
  for await (const bytes of file.bytes()) {
    const text = decoder.decode(bytes);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  for (const [encoding, lines] of decoder.encodings) if (encoding !== 'utf-8') encodings.set(encoding, lines);
  if (rest !== '') yield rest;
}

async function wholeText(file: SourceFile, encodings: Map<string, number>): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const text of decoded(file, encodings)) {
    pieces.push(text);
    length += text.length;
    if (length > LONGEST_TEXT) throw new SourceError(says('file-too-long', { most: LONGEST_TEXT / 1_000_000 }));
  }
  return pieces.join('');
}

/** Returns the first bytes and letters of a file, by which its kind is known. */
export async function readStart(file: SourceFile): Promise<{ bytes: Uint8Array; text: string }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const bytes of file.bytes()) {
      pieces.push(bytes);
      length += bytes.length;
      if (length >= START_LENGTH) break;
    }
  } catch (cause) {
    // A packed file that is cut short is reported where it is read.
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause;
  }
  const bytes = Buffer.concat(pieces).subarray(0, START_LENGTH);
  const decoder = createSourceDecoder();
  return { bytes, text: decoder.decode(bytes) + decoder.end() };
}
