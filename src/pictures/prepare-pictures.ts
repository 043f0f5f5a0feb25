import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { startPhase } from '#diagnostics/phase.ts';
import { contentHash } from './content-hash.ts';
import { type KeptPicture, keepPicture, readKeptPicture } from './kept-picture.ts';
import { makePicture, RECIPE } from './make-picture.ts';
import { makeQuickPicture, QUICK_RECIPE } from './make-quick-picture.ts';
import { PICTURE_FOLDER, type PreparedPicture } from './picture.ts';
import { sharpVersion } from './sharp-version.ts';

export interface PreparedPictures {
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  /** An error for each file that is not a picture, a warning for one whose motion is lost; each at the file. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PictureFolders {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  /** Makes one size only; pictures that are kept in all sizes are not asked for. */
  readonly isQuick?: boolean;
}

/**
 * Makes the sizes of each picture, once for each content and credit: what is in the cache, and as it was written, stays.
 * `files` are paths inside the content folder; `credits` says of some who made them. A file that is not a picture, or a
 * broken one, is reported, not thrown.
 */
export async function preparePictures(
  files: readonly string[],
  { contentFolder, cacheFolder, isQuick = false }: PictureFolders,
  credits: ReadonlyMap<string, string> = new Map(),
): Promise<PreparedPictures> {
  const folder = join(cacheFolder, PICTURE_FOLDER);
  const pictures = new Map<string, PreparedPicture>();
  const diagnostics: Diagnostic[] = [];
  // Also without pictures: the folder says that a build has been here.
  await mkdir(folder, { recursive: true });
  const report = (file: string, error: unknown): void => {
    diagnostics.push({ file, severity: 'error', rule: 'picture-broken', message: pictureAdvice(file, error) });
  };
  const keep = (file: string, { picture, lostMotion }: KeptPicture): void => {
    pictures.set(file, picture);
    if (lostMotion === undefined) return;
    const message = `${file} moves, but readers will see its first frame only. ${lostMotion}`;
    diagnostics.push({ file, severity: 'warning', rule: 'picture-motion', message });
  };
  const missing: SourcePicture[] = [];
  for (const file of files) {
    try {
      const source = await readSource(file, join(contentFolder, file), { credit: credits.get(file), isQuick });
      const kept = await readKeptPicture(folder, source.key);
      if (kept === undefined) missing.push(source);
      else keep(file, kept);
    } catch (error) {
      report(file, error);
    }
  }
  const make = isQuick ? makeQuickPicture : makePicture;
  const phase = startPhase({ en: 'Preparing pictures', ar: 'تُجهَّز الصور' }, missing.length);
  // One picture after the other, its files together: encoders use one core each for most of their time.
  for (const { file, path, key, credit } of missing) {
    try {
      keep(file, await keepPicture(folder, key, await make(await readFile(path), credit)));
    } catch (error) {
      // A full or read-only disk is not an error in the picture.
      if (error instanceof Error && 'syscall' in error) throw error;
      report(file, error);
    }
    phase.step();
  }
  return { pictures: inOrder(pictures, files), diagnostics };
}

/** What is known of a picture before it is decoded; its bytes are read again when it is made, not kept meanwhile. */
interface SourcePicture {
  readonly file: string;
  readonly path: string;
  readonly credit: string | undefined;
  /** Under which the cache keeps what is made of it. */
  readonly key: string;
}

async function readSource(
  file: string,
  path: string,
  { credit, isQuick }: { readonly credit: string | undefined; readonly isQuick: boolean },
): Promise<SourcePicture> {
  const recipe = JSON.stringify([isQuick ? QUICK_RECIPE : RECIPE, sharpVersion(), credit ?? null]);
  return { file, path, credit, key: contentHash(recipe, await readFile(path)) };
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

function pictureAdvice(file: string, error: unknown): string {
  const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${file} is not a picture that can be read (${cause}). Export it again as JPEG, PNG or WebP.`;
}
