/** Decodes the bytes of a file piece by piece. */
export interface SourceDecoder {
  /** Returns the text of all lines that are whole by now. */
  decode(bytes: Uint8Array): string;
  /** Returns what is left. */
  end(): string;
  /** Encodings met so far, with the number of lines that needed each; lines of ASCII alone are not counted. */
  readonly encodings: ReadonlyMap<string, number>;
}

const LINE_END = 0x0a;
/** A line longer than this is decoded in pieces, cut before a byte that begins a letter. */
const LONGEST_HELD = 1 << 20;

/**
 * Makes a decoder of source files. UTF-16 is known by its first bytes; everything else line by line: UTF-8 where the
 * line is valid, else what the file declares, else windows-1256, in which old Arabic pages are written and in which every
 * byte means something. So a file put together from several encodings is read as well.
 */
export function createSourceDecoder(): SourceDecoder {
  const encodings = new Map<string, number>();
  let held: Uint8Array = new Uint8Array(0);
  let wide: TextDecoder | undefined;
  let fallback: string | undefined;
  let begun = false;
  let given = false;
  const count = (encoding: string): void => void encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1);
  const begin = (bytes: Uint8Array): void => {
    begun = true;
    const encoding = wideEncoding(bytes);
    if (encoding !== undefined) {
      wide = new TextDecoder(encoding);
      count(encoding);
    } else fallback = declaredEncoding(bytes);
  };
  const decodeLines = (bytes: Uint8Array): string => {
    const text = tryUtf8(bytes);
    if (text !== undefined) {
      if (text.length !== bytes.length) count('utf-8');
      return text;
    }
    return splitLines(bytes)
      .map((line) => {
        const whole = tryUtf8(line);
        if (whole !== undefined) {
          if (whole.length !== line.length) count('utf-8');
          return whole;
        }
        count(fallback ?? 'windows-1256');
        return decodeMixed(line, fallback ?? 'windows-1256');
      })
      .join('');
  };
  return {
    encodings,
    decode(bytes) {
      const all = held.length === 0 ? bytes : join(held, bytes);
      if (!begun) {
        // The declaration is at the start; a first piece of a few bytes cannot tell.
        if (all.length < 4) {
          held = all;
          return '';
        }
        begin(all);
      }
      if (wide !== undefined) {
        held = new Uint8Array(0);
        return wide.decode(all, { stream: true });
      }
      const end = cutAt(all);
      held = all.slice(end);
      if (end === 0) return '';
      const lines = given ? all.subarray(0, end) : withoutMark(all.subarray(0, end));
      given = true;
      return decodeLines(lines);
    },
    end() {
      if (!begun) begin(held);
      const text = wide === undefined ? decodeLines(given ? held : withoutMark(held)) : wide.decode(held);
      held = new Uint8Array(0);
      return text;
    },
  };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function cutAt(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(LINE_END) + 1;
  if (end > 0 || bytes.length < LONGEST_HELD) return end;
  // No byte of 0x80–0xBF begins a letter of UTF-8.
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero beside every ASCII sign of the first line. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return 'utf-16le';
  if (mark === '254 255') return 'utf-16be';
  const start = [...bytes.subarray(0, 64)];
  const zeros = (odd: number): number => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) >= 8 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) >= 8 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** A file that says it is UTF-8 and is not was saved by something that did not look. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  const name = (/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(start) ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start))?.[1]?.toLowerCase();
  if (name === undefined || name.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * A line that is no UTF-8 as a whole. Where most of its Arabic letters are written in two bytes, it is UTF-8 with a few
 * stray bytes; else it is all in the other encoding.
 */
function decodeMixed(line: Uint8Array, encoding: string): string {
  const pieces: { utf8: boolean; bytes: Uint8Array }[] = [];
  let letters = 0;
  let strays = 0;
  for (let at = 0; at < line.length; ) {
    const size = sequenceSize(line, at);
    if (size > 1) letters += 1;
    if (size === 0) strays += 1;
    const end = at + Math.max(size, 1);
    const last = pieces.at(-1);
    if (last !== undefined && last.utf8 === size > 0)
      last.bytes = line.subarray(last.bytes.byteOffset - line.byteOffset, end);
    else pieces.push({ utf8: size > 0, bytes: line.subarray(at, end) });
    at = end;
  }
  const other = new TextDecoder(encoding);
  if (letters <= strays) return other.decode(line);
  // A single stray byte is rather half a letter than a whole one, and is not guessed at.
  return pieces
    .map(({ utf8, bytes }) => (utf8 ? (tryUtf8(bytes) ?? LOST) : bytes.length === 1 ? LOST : other.decode(bytes)))
    .join('');
}

/** Stands for a letter that cannot be read. */
const LOST = '\ufffd';

/** Bytes of the letter of UTF-8 that begins here; 0 where none does. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (size === 0 || first >= 0xf5) return 0;
  for (let step = 1; step < size; step += 1) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}
