/**
 * Arabic text in one byte a letter: UTF-8 takes two, and the small files of the index hardly win that back when they are
 * packed (a tenth of their size). ASCII is as it is, U+0600 to U+067F stand from 0x80 on, signs that newspapers use often
 * in the place of controls, and every other unit of UTF-16 in two bytes behind an escape.
 */
const ESCAPE = 0x1b;
const ARABIC_FIRST = 0x0600;
const ARABIC_LAST = 0x067f;
const SIGNS = '«»“”‘’–—…\u00a0\u200f\u200e\u200c\u200d';
/** Bytes of controls that no text has; tab and line ends stay what they are. */
const SIGN_BYTES = [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19];

const BYTE_OF = new Map(SIGN_BYTES.map((byte, at) => [SIGNS.charCodeAt(at), byte]));
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) => {
  const sign = SIGN_BYTES.indexOf(byte);
  if (sign !== -1) return SIGNS.charCodeAt(sign);
  return byte < 0x80 ? byte : ARABIC_FIRST + (byte & 0x7f);
});
const CONTROLS = new Set([ESCAPE, ...SIGN_BYTES]);

/** Returns a text as bytes. */
export function encodeLetters(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = toByte(unit);
    if (byte !== undefined) {
      bytes[length++] = byte;
      continue;
    }
    bytes[length++] = ESCAPE;
    bytes[length++] = unit >>> 8;
    bytes[length++] = unit & 255;
  }
  return bytes.slice(0, length);
}

function toByte(unit: number): number | undefined {
  if (unit < 0x80) return CONTROLS.has(unit) ? undefined : unit;
  return unit >= ARABIC_FIRST && unit <= ARABIC_LAST ? unit - ARABIC_FIRST + 0x80 : BYTE_OF.get(unit);
}

/** Units that are made a string at once: more are too many arguments. */
const STRETCH = 8192;

/** Returns the text of bytes. Throws a RangeError where the last letter is not whole. */
export function decodeLetters(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== ESCAPE) {
      units[length++] = UNITS[byte] ?? 0;
      continue;
    }
    if (at + 2 >= bytes.length) throw new RangeError('the text ends within a letter');
    units[length++] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    at += 2;
  }
  let text = '';
  for (let at = 0; at < length; at += STRETCH)
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + STRETCH)));
  return text;
}
