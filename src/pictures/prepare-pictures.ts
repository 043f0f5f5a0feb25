import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { PICTURE_FOLDER, type PictureFile, type PreparedPicture, pictureFiles } from './picture.ts';

/** Widths made of each picture, as far as it is that wide: card, phone at double density, lead. */
const WIDTHS = [400, 720, 1200];
const FALLBACK_WIDTH = 1200;
/**
 * Photographs, and drawings of few colours. A halftone at 720 pixels measured 58–77 KB at quality 50, 16–41 KB at 30
 * and 12–30 KB at 25, where its dots still stand crisp; effort 4 took six times as long as 2 for a tenth of the bytes.
 */
const QUALITY = { photograph: { avif: 50, webp: 74 }, drawing: { avif: 25, webp: 50 } };
const AVIF_EFFORT = 2;
/** Changes with the settings above: pictures made with others are made anew. */
const RECIPE = 'sizes-400-720-1200 quality-5';
/** Pixels above which a file is not a picture for a page but an attack on memory. */
const PIXEL_LIMIT = 100_000_000;

/** Why a file is no picture. */
export interface PictureFault {
  readonly file: string;
  readonly message: string;
}

export interface PreparedPictures {
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  readonly faults: readonly PictureFault[];
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
  const faults: PictureFault[] = [];
  if (files.length > 0) await mkdir(folder, { recursive: true });
  // One after the other: sharp uses every core for each picture, and memory stays that of one.
  for (const file of files) {
    try {
      pictures.set(file, await preparePicture(join(contentFolder, file), folder));
    } catch (error) {
      faults.push({ file, message: pictureAdvice(file, error) });
    }
  }
  return { pictures, faults };
}

async function preparePicture(path: string, folder: string): Promise<PreparedPicture> {
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 16);
  const known = await readKnown(folder, hash);
  if (known !== undefined) return known;

  const source = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' }).rotate();
  const { autoOrient, isPalette } = await source.metadata();
  const { width, height } = autoOrient;
  const quality = isPalette === true ? QUALITY.drawing : QUALITY.photograph;
  const widths = [...new Set([...WIDTHS.filter((wanted) => wanted < width), Math.min(width, WIDTHS.at(-1) ?? width)])];
  const write = async (pixels: Sharp, wanted: number, extension: string): Promise<PictureFile> => {
    const { data, info } = await pixels
      .resize({ width: wanted, withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    const name = `${hash}-${info.width}.${extension}`;
    await writeWhole(join(folder, name), data);
    return { name, width: info.width, height: info.height };
  };
  const avif: PictureFile[] = [];
  const webp: PictureFile[] = [];
  for (const wanted of widths) {
    avif.push(await write(source.clone().avif({ quality: quality.avif, effort: AVIF_EFFORT }), wanted, 'avif'));
    webp.push(await write(source.clone().webp({ quality: quality.webp }), wanted, 'webp'));
  }
  const flat = source.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true });
  const fallback = await write(flat, Math.min(FALLBACK_WIDTH, width), 'jpg');
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
