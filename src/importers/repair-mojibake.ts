/** What the bytes 0x80–0x9F are in windows-1252; the rest is Latin-1. */
const LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(new Uint8Array([index + 128])), index + 128]),
  );
}

/** Windows-1252 as programs read it: its five empty places are the control characters of Latin-1, and both are met. */
const FROM_LATIN: ReadonlyMap<string, number> = new Map([
  ...[...LATIN].map((sign, index) => [sign, index + 0x80] as const),
  ...Array.from({ length: 128 }, (_, index) => [String.fromCharCode(index + 0x80), index + 0x80] as const),
]);
const FROM_ARABIC = bytesOf('windows-1256');

/** Arabic letters of UTF-8 are D8–DB and one byte of 80–BF: four pairs of such signs in a row are no word of any language. */
const SPACE = '[\\s\\d.,:;!()"\'«»/-]*';
const latinPair = `[ØÙÚÛ][${escapeClass([...FROM_LATIN].filter(([, byte]) => byte < 0xc0).map(([sign]) => sign))}]`;
const arabicRest = `[${escapeClass([...FROM_ARABIC].filter(([, byte]) => byte < 0xc0).map(([sign]) => sign))}]`;
const arabicPair = `[طظعغ]${arabicRest}`;
const LATIN_RUN = new RegExp(`${latinPair}(?:${SPACE}${latinPair}){2}`, 'u');
const ARABIC_RUN = new RegExp(`(?:${arabicPair}){3}`, 'u');
const LATIN_PIECE = /[^\p{ASCII}\u0600-\u06ff]+/gu;
const ARABIC_PIECE = new RegExp(`(?:${arabicPair}|[آأ]${arabicRest}|â${arabicRest}{2})+`, 'gu');
const STRICT = new TextDecoder('utf-8', { fatal: true });

function escapeClass(signs: readonly string[]): string {
  return signs.join('').replace(/[\\\]^-]/g, '\\$&');
}

export interface RepairedText {
  readonly text: string;
  /** It was decoded wrongly before, and every such place was put right. */
  readonly repaired: boolean;
  /** It was decoded wrongly before, and letters of it are gone. */
  readonly garbled: boolean;
}

/**
 * Returns text that was once read in a wrong encoding as it was written: `ط§ظ„ط®ط¨ط±` and `Ø§Ù„Ø®Ø¨Ø±` are «الخبر». Only
 * signs that are valid UTF-8 when written back as bytes are replaced, and only in a text with a run of such signs as no
 * language has.
 */
export function repairMojibake(text: string): RepairedText {
  let result = text;
  if (LATIN_RUN.test(result)) result = result.replace(LATIN_PIECE, (piece) => decodeAgain(piece, FROM_LATIN));
  if (ARABIC_RUN.test(result)) result = result.replace(ARABIC_PIECE, (piece) => decodeAgain(piece, FROM_ARABIC));
  const garbled = LATIN_RUN.test(result) || ARABIC_RUN.test(result);
  return { text: result, repaired: result !== text && !garbled, garbled };
}

function decodeAgain(piece: string, bytes: ReadonlyMap<string, number>): string {
  const written = [...piece].map((sign) => bytes.get(sign));
  if (written.some((byte) => byte === undefined)) return piece;
  try {
    return STRICT.decode(Uint8Array.from(written as number[]));
  } catch {
    return piece;
  }
}
