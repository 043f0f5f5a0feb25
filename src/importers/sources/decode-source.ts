export interface DecodedSource {
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
}

/**
 * Returns the text of a source file: UTF-16 where its first bytes say so, UTF-8 where it is valid, else what an XML
 * declaration names, else windows-1256, the encoding of old Arabic pages, in which every byte means something.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return decode(bytes, 'utf-16le');
  if (mark === '254 255') return decode(bytes, 'utf-16be');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, declaredEncoding(bytes) ?? 'windows-1256');
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedSource {
  return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding };
}

/** A file that says it is UTF-8 and is not was saved by something that did not look. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase();
  if (name === undefined || name.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
