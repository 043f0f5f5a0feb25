import type { Metadata } from 'sharp';

/** All frames together; more takes a phone's memory and minutes of encoding. */
const PIXEL_LIMIT = 60_000_000;
const FRAME_LIMIT = 600;

/** Bytes of the widest file above which a reader pays too much for a moving picture. */
export const MOTION_BYTES = 4_000_000;

/** How a picture moves: not at all, so that it is kept, or so that only its first frame can be shown, and why. */
export type Motion = { readonly type: 'still' | 'kept' } | { readonly type: 'lost'; readonly advice: string };

/** Returns what becomes of a picture's motion. */
export function motionOf(bytes: Uint8Array, { pages = 1, autoOrient, format }: Metadata): Motion {
  if (isAnimatedPng(bytes) || isAvifSequence(bytes))
    return { type: 'lost', advice: 'Save it as GIF or WebP to keep it moving.' };
  if (pages <= 1 || (format !== 'gif' && format !== 'webp')) return { type: 'still' };
  const pixels = pages * autoOrient.width * autoOrient.height;
  if (pixels <= PIXEL_LIMIT && pages <= FRAME_LIMIT) return { type: 'kept' };
  const advice = `It has ${pages} frames of ${autoOrient.width} × ${autoOrient.height}; make it at most ${FRAME_LIMIT} frames and ${PIXEL_LIMIT / 1_000_000} million pixels in all to keep it moving.`;
  return { type: 'lost', advice };
}

/** The chunk `acTL` before the first `IDAT` makes a PNG move (PNG 3, 11.3.6). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 8 || buffer.readUInt32BE(0) !== 0x89_50_4e_47) return false;
  for (let at = 8; at + 8 <= buffer.length; ) {
    const type = buffer.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += 12 + buffer.readUInt32BE(at);
  }
  return false;
}

/** The brand `avis` in the first box says that an AVIF file is a sequence. */
function isAvifSequence(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 16 || buffer.toString('latin1', 4, 8) !== 'ftyp') return false;
  const brands = buffer.toString('latin1', 8, Math.min(buffer.readUInt32BE(0), buffer.length, 128));
  return brands.includes('avis');
}
