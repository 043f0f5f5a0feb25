import type { Sharp } from 'sharp';
import { contentHash } from './content-hash.ts';
import type { MadePicture } from './make-picture.ts';
import type { PictureFile } from './picture.ts';

/** Changes with what is done here: files made by another recipe are made anew. */
export const FACE_RECIPE = 'face-1';

/** A nameplate is shown at most this high (CSS pixels at double density). */
const NAMEPLATE_HEIGHT = 320;
const PIXEL_LIMIT = 50_000_000;

/** The ground of icons that must not be transparent, as the light theme has it. */
const PAPER = '#fbfcfa';
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

/** Sizes of icons by name; `share` is the part of the square that the drawing takes up. */
export const ICONS = [
  { name: 'apple', size: 180, share: 0.8, ground: PAPER },
  { name: 'small', size: 192, share: 1, ground: CLEAR },
  { name: 'large', size: 512, share: 1, ground: CLEAR },
  { name: 'maskable', size: 512, share: 0.6, ground: PAPER },
] as const;

interface Made {
  readonly file: PictureFile;
  readonly data: Buffer;
}

/** Returns the nameplate as it is published: an SVG as it is, a PNG no higher than it is ever shown. */
export async function makeNameplate(bytes: Buffer, isSvg: boolean): Promise<MadePicture> {
  const drawing = await open(bytes);
  if (isSvg) {
    const { width, height } = await drawing.metadata();
    return toMade([named(bytes, width, height, 'svg')]);
  }
  const { data, info } = await drawing
    .resize({ height: NAMEPLATE_HEIGHT, withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return toMade([named(data, info.width, info.height, 'png')]);
}

/** Returns every size of an icon, in the order of {@link ICONS}, and the drawing itself where it is an SVG. */
export async function makeIcons(bytes: Buffer, isSvg: boolean): Promise<MadePicture> {
  const made: Made[] = [];
  for (const { size, share, ground } of ICONS) {
    const side = Math.round(size * share);
    const drawing = await open(bytes, isSvg ? size : undefined);
    const inner = await drawing
      .resize({ width: side, height: side, fit: 'contain', background: CLEAR })
      .png()
      .toBuffer();
    // The ground comes last: within one pipeline margins would be added behind it.
    const padded = await (await open(inner))
      .extend(marginsOf(size - side))
      .png()
      .toBuffer();
    const data =
      ground === CLEAR ? padded : await (await open(padded)).flatten({ background: ground }).png().toBuffer();
    made.push(named(data, size, size, 'png'));
  }
  if (isSvg) {
    const { width, height } = await (await open(bytes)).metadata();
    made.push(named(bytes, width, height, 'svg'));
  }
  return toMade(made);
}

function marginsOf(room: number): {
  top: number;
  bottom: number;
  left: number;
  right: number;
  background: typeof CLEAR;
} {
  const first = Math.floor(room / 2);
  return { top: first, left: first, bottom: room - first, right: room - first, background: CLEAR };
}

/** An SVG is drawn at the size that is asked for, whatever its own is. */
async function open(bytes: Buffer, drawnAt?: number): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: PIXEL_LIMIT, failOn: 'error' } as const;
  if (drawnAt === undefined) return sharp(bytes, options);
  const { width, height } = await sharp(bytes, options).metadata();
  const density = Math.min(2400, Math.max(1, Math.ceil((72 * drawnAt) / Math.max(1, Math.min(width, height)))));
  return sharp(bytes, { ...options, density });
}

function named(data: Buffer, width: number, height: number, extension: string): Made {
  return { file: { name: `${contentHash(data)}-${width}.${extension}`, width, height }, data };
}

function toMade(made: readonly Made[]): MadePicture {
  const [first] = made;
  if (first === undefined) throw new Error('no file was made');
  const { width, height } = first.file;
  const formats = [{ type: 'face', files: made.map(({ file }) => file) }];
  return {
    picture: { width, height, fallback: first.file, formats },
    files: new Map(made.map(({ file, data }) => [file.name, data])),
    lostMotion: undefined,
  };
}
