import { StringDecoder } from 'node:string_decoder';

const LINE_END = 0x0a;
/** Bytes of one line after which the rest of the stream is not worth waiting for. */
const HOPELESS = 1_000_000_000;

/**
 * Returns the lines of a stream of UTF-8, one after another, without their ends; undefined for a line of more than
 * `longest` letters, of which no more than that is ever held: a few kilobytes of gzip can be one line of gigabytes.
 * Throws an error with the code `Z_LINE_TOO_LONG` for a line that does not end within a gigabyte.
 */
export async function* textLines(
  input: AsyncIterable<Uint8Array | string> | Iterable<string>,
  longest: number,
): AsyncGenerator<string | undefined> {
  let decoder = new StringDecoder('utf8');
  let line = '';
  let bytes = 0;
  let tooLong = false;
  const take = (piece: Buffer): void => {
    bytes += piece.length;
    if (bytes > HOPELESS) throw Object.assign(new Error('one line is over 1 GB'), { code: 'Z_LINE_TOO_LONG' });
    if (tooLong) return;
    line += decoder.write(piece);
    tooLong = line.length > longest;
    if (tooLong) line = '';
  };
  const finished = (): string | undefined => {
    const whole = tooLong ? undefined : (line + decoder.end()).replace(/\r$/, '');
    decoder = new StringDecoder('utf8');
    line = '';
    bytes = 0;
    tooLong = false;
    return whole;
  };
  for await (const chunk of input) {
    const buffer = Buffer.from(chunk);
    let start = 0;
    for (let end = buffer.indexOf(LINE_END); end >= 0; end = buffer.indexOf(LINE_END, start)) {
      take(buffer.subarray(start, end));
      yield finished();
      start = end + 1;
    }
    take(buffer.subarray(start));
  }
  if (bytes > 0) yield finished();
}
