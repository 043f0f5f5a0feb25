import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { startPhase } from '#diagnostics/phase.ts';
import { PICTURE_FOLDER, type PictureFile, type PreparedPicture, pictureFiles } from './picture.ts';

/** Widths made of each picture, as far as it is that wide: card, phone at double density, lead. */
const WIDTHS = [400, 720, 1200];
const FALLBACK_WIDTH = 1200;
/**
 * Photographs, and drawings of few colours. A halftone at 720 pixels measured 58–77 KB at quality 50, 16–41 KB at 30
 * and 12–30 KB at 25, where its dots still stand crisp; effort 4 took six times as long as 2 for a tenth of the bytes.
 * Drawings gain nothing by effort: at 0 the 26 halftones take less than half the time of 2, in 7 % fewer bytes and half
 * a decibel; WebP at 2 takes three fifths of the time of 4, in 3 % more bytes.
 */
const SETTINGS = {
  photograph: { avif: { quality: 50, effort: 2 }, webp: { quality: 74 } },
  drawing: { avif: { quality: 25, effort: 0 }, webp: { quality: 50, effort: 2 } },
};
/** Changes with the settings above: pictures made with others are made anew. */
const RECIPE = 'sizes-400-720-1200 quality-6';
/** Pixels above which a file is not a picture for a page but an attack on memory. */
const PIXEL_LIMIT = 100_000_000;
/** Pixels above which a picture's files are made one after the other, so that memory stays that of one. */
const LARGE = 12_000_000;

export interface PreparedPictures {
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  /** An error for each file that is not a picture, at the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes AVIF, WebP and one JPEG of each picture in several widths, once for each content: what is in the cache stays.
 * `files` are paths inside the content folder. A file that is not a picture, or a broken one, is a fault, not an error.
 */
export async function preparePictures(
  files: readonly string[],
  contentFolder: string,
  cacheFolder: string,
): Promise<PreparedPictures> {
  const folder = join(cacheFolder, PICTURE_FOLDER);
  const pictures = new Map<string, PreparedPicture>();
  const diagnostics: Diagnostic[] = [];
  if (files.length > 0) await mkdir(folder, { recursive: true });
  const made: SourcePicture[] = [];
  for (const file of files) {
    try {
      const source = await readSource(file, join(contentFolder, file));
      const known = await readKnown(folder, source.hash);
      if (known === undefined) made.push(source);
      else pictures.set(file, known);
    } catch (error) {
      diagnostics.push({ file, severity: 'error', rule: 'picture-broken', message: pictureAdvice(file, error) });
    }
  }
  const phase = startPhase('Preparing pictures', made.length);
  // One picture after the other, its files together: encoders use one core each for most of their time.
  for (const { file, path, hash } of made) {
    try {
      pictures.set(file, await preparePicture(await readFile(path), hash, folder));
    } catch (error) {
      // A disk that is full or read-only is no fault of the picture.
      if (error instanceof Error && 'syscall' in error) throw error;
      diagnostics.push({ file, severity: 'error', rule: 'picture-broken', message: pictureAdvice(file, error) });
    }
    phase.step();
  }
  return { pictures: inOrder(pictures, files), diagnostics };
}

/** What is known of a picture before it is decoded; its bytes are read again when it is made, not kept meanwhile. */
interface SourcePicture {
  readonly file: string;
  readonly path: string;
  readonly hash: string;
}

async function readSource(file: string, path: string): Promise<SourcePicture> {
  return { file, path, hash: hashOf(await readFile(path)) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 16);
}

function inOrder(
  pictures: ReadonlyMap<string, PreparedPicture>,
  files: readonly string[],
): Map<string, PreparedPicture> {
  return new Map(
    files.flatMap((file) => {
      const picture = pictures.get(file);
      return picture === undefined ? [] : [[file, picture] as const];
    }),
  );
}

async function preparePicture(bytes: Buffer, hash: string, folder: string): Promise<PreparedPicture> {
  // Loaded for the first picture that is not in the cache: a check of what is known does without.
  const { default: sharp } = await import('sharp');
  const source = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' }).rotate();
  const { autoOrient, isPalette } = await source.metadata();
  const { width, height } = autoOrient;
  const settings = isPalette === true ? SETTINGS.drawing : SETTINGS.photograph;
  const widths = [...new Set([...WIDTHS.filter((wanted) => wanted < width), Math.min(width, WIDTHS.at(-1) ?? width)])];
  const write = async (pixels: Sharp, wanted: number, extension: string): Promise<PictureFile> => {
    const { data, info } = await pixels
      .resize({ width: wanted, withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    const name = `${hash}-${info.width}.${extension}`;
    await writeWhole(join(folder, name), data);
    return { name, width: info.width, height: info.height };
  };
  const flat = source.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true });
  const jobs = [
    // The longest first.
    ...widths.map((wanted) => () => write(source.clone().avif(settings.avif), wanted, 'avif')),
    ...widths.map((wanted) => () => write(source.clone().webp(settings.webp), wanted, 'webp')),
    () => write(flat, Math.min(FALLBACK_WIDTH, width), 'jpg'),
  ];
  const files = await runAll(jobs, width * height > LARGE);
  const avif = files.slice(0, widths.length);
  const webp = files.slice(widths.length, 2 * widths.length);
  const fallback = files.at(-1);
  if (fallback === undefined) throw new Error('no file was made');
  const widest = webp.at(-1);
  const picture: PreparedPicture = {
    width: widest?.width ?? width,
    height: widest?.height ?? height,
    fallback,
    formats: [
      { type: 'image/avif', files: avif },
      { type: 'image/webp', files: webp },
    ],
  };
  await writeWhole(join(folder, `${hash}.json`), JSON.stringify(picture));
  return picture;
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

/** The list of files is written last, so a picture with a list is whole; files someone deleted are made again. */
async function readKnown(folder: string, hash: string): Promise<PreparedPicture | undefined> {
  const text = await readFile(join(folder, `${hash}.json`), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const picture: PreparedPicture = JSON.parse(text);
  return pictureFiles(picture).every((name) => existsSync(join(folder, name))) ? picture : undefined;
}

async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}

function pictureAdvice(file: string, error: unknown): string {
  const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${file} is not a picture that can be read (${cause}). Export it again as JPEG, PNG or WebP.`;
}
