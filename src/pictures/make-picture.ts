import type { Sharp } from 'sharp';
import { contentHash } from './content-hash.ts';
import { creditXmp } from './credit-metadata.ts';
import { MOTION_BYTES, motionOf } from './motion.ts';
import type { PictureFile, PreparedPicture } from './picture.ts';

/** Widths made of each picture, as far as it is that wide: card, phone at double density, lead. */
const WIDTHS = [400, 720, 1200];
const FALLBACK_WIDTH = 1200;
/**
 * Photographs, and drawings of few colours. A halftone at 720 pixels measured 58–77 KB at quality 50, 16–41 KB at 30
 * and 12–30 KB at 25, where its dots are still crisp; effort 4 took six times as long as 2 for a tenth of the bytes.
 * Drawings are made at effort 0, for the first start: less than half the time of 2. Five halftones at 720 pixels had 6 to 16 %
 * fewer bytes than at 2 and .1 to .8 dB less; against effort 4, 1.2 to 1.7 dB less in 14 % fewer to 19 % more bytes.
 * WebP at 2 takes three fifths of the time of 4, in 3 % more bytes.
 */
const SETTINGS = {
  photograph: { avif: { quality: 50, effort: 2 }, webp: { quality: 74 } },
  drawing: { avif: { quality: 25, effort: 0 }, webp: { quality: 50, effort: 2 } },
};
/** Changes with what is done here: pictures made by another recipe are made anew. */
export const RECIPE = 'sizes-400-720-1200 quality-6 motion credit';
/** Smaller than for a still picture: every frame is stored. */
const MOTION = { quality: 60, effort: 2 };
/** How a file is read; above this count of pixels it is not a picture for a page but an attack on memory. */
export const PICTURE_INPUT = { limitInputPixels: 100_000_000, failOn: 'error' } as const;
/** Pixels above which a picture's files are made one after the other, so that memory stays that of one. */
const LARGE = 12_000_000;

/** A picture in its sizes, not yet written anywhere. */
export interface MadePicture {
  readonly picture: PreparedPicture;
  /** By name; several sizes may be the same bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Why a moving picture does not move any more, and what to do; undefined where nothing is lost. */
  readonly lostMotion: string | undefined;
}

interface MadeFile {
  readonly file: PictureFile;
  readonly data: Buffer;
}

/**
 * Makes AVIF, WebP and one JPEG of a picture in several widths; of a moving one WebP that moves and a JPEG that does not.
 * All metadata of the source is left out; `credit` becomes creator and licence of each file. The same source and credit
 * give the same bytes. Throws where the bytes are not a picture.
 */
export async function makePicture(bytes: Buffer, credit: string | undefined): Promise<MadePicture> {
  // Loaded for the first picture that is not in the cache: a check of what is known does without.
  const { default: sharp } = await import('sharp');
  const source = sharp(bytes, PICTURE_INPUT).rotate();
  const metadata = await source.metadata();
  const { width, height } = metadata.autoOrient;
  const settings = metadata.isPalette === true ? SETTINGS.drawing : SETTINGS.photograph;
  const widths = [...new Set([...WIDTHS.filter((wanted) => wanted < width), Math.min(width, WIDTHS.at(-1) ?? width)])];
  const encode = async (pixels: Sharp, wanted: number, extension: string): Promise<MadeFile> => {
    const sized = pixels.resize({ width: wanted, withoutEnlargement: true });
    const credited = credit === undefined ? sized : sized.withXmp(creditXmp(credit));
    const { data, info } = await credited.toBuffer({ resolveWithObject: true });
    // Of a moving picture all frames, one below the other.
    const height = info.pageHeight ?? info.height;
    const name = `${contentHash(data)}-${info.width}.${extension}`;
    return { file: { name, width: info.width, height }, data };
  };
  const flat = () => source.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true });
  const fallbackJob = () => encode(flat(), Math.min(FALLBACK_WIDTH, width), 'jpg');
  const isInTurn = width * height > LARGE;
  const motion = motionOf(bytes, metadata);
  let lostMotion = motion.type === 'lost' ? motion.advice : undefined;
  if (motion.type === 'kept') {
    const moving = () => sharp(bytes, { ...PICTURE_INPUT, animated: true }).webp(MOTION);
    const files = await runAll([...widths.map((wanted) => () => encode(moving(), wanted, 'webp')), fallbackJob], true);
    const largest = Math.max(...files.map(({ data }) => data.length));
    if (largest <= MOTION_BYTES) return withMotion(toMade(files, ['image/webp'], undefined));
    lostMotion = `Moving it would take ${(largest / 1_000_000).toFixed(1)} MB; make it shorter or smaller, at most ${MOTION_BYTES / 1_000_000} MB.`;
  }
  const jobs = [
    // The longest first.
    ...widths.map((wanted) => () => encode(source.clone().avif(settings.avif), wanted, 'avif')),
    ...widths.map((wanted) => () => encode(source.clone().webp(settings.webp), wanted, 'webp')),
    fallbackJob,
  ];
  return toMade(await runAll(jobs, isInTurn), ['image/avif', 'image/webp'], lostMotion);
}

function withMotion(made: MadePicture): MadePicture {
  return { ...made, picture: { ...made.picture, moves: true } };
}

/** The files of each type from narrow to wide, then the JPEG. */
function toMade(made: readonly MadeFile[], types: readonly string[], lostMotion: string | undefined): MadePicture {
  const fallback = made.at(-1)?.file;
  const count = (made.length - 1) / types.length;
  const formats = types.map((type, index) => ({
    type,
    files: made.slice(index * count, (index + 1) * count).map(({ file }) => file),
  }));
  const widest = formats.at(-1)?.files.at(-1);
  if (fallback === undefined || widest === undefined) throw new Error('no file was made');
  const { width, height } = widest;
  return {
    picture: { width, height, fallback, formats },
    files: new Map(made.map(({ file, data }) => [file.name, data])),
    lostMotion,
  };
}

/** Runs jobs together or in turn and returns their results in order; when one fails, all others have ended too. */
async function runAll<T>(jobs: readonly (() => Promise<T>)[], isInTurn: boolean): Promise<T[]> {
  const results: T[] = [];
  if (isInTurn) {
    for (const job of jobs) results.push(await job());
    return results;
  }
  for (const result of await Promise.allSettled(jobs.map((job) => job()))) {
    if (result.status === 'rejected') throw result.reason;
    results.push(result.value);
  }
  return results;
}
