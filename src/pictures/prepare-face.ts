import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import type { FaceFile, FaceFiles, FaceIcons } from '#site/face-files.ts';
import type { Site } from '#site/site.ts';
import { contentHash } from './content-hash.ts';
import { keepPicture, readKeptPicture } from './kept-picture.ts';
import { FACE_RECIPE, ICONS, makeIcons, makeNameplate } from './make-face.ts';
import type { MadePicture } from './make-picture.ts';
import { PICTURE_ADDRESS, PICTURE_FOLDER, type PictureFile, type PreparedPicture } from './picture.ts';
import { sharpVersion } from './sharp-version.ts';

export interface FaceSources {
  readonly cacheFolder: string;
  /** Returns the path on disk of a file that `site.yaml` names; undefined if there is none. */
  find(file: string): string | undefined;
  /** Returns where in `site.yaml` a value is. */
  place(path: readonly string[]): { readonly line: number; readonly column: number };
}

export interface PreparedFace {
  readonly files: FaceFiles;
  /** The same as pictures to be published, by a name that no file of the content folder has. */
  readonly pictures: Readonly<Record<string, PreparedPicture>>;
  readonly diagnostics: readonly Diagnostic[];
}

type Make = (bytes: Buffer, isSvg: boolean) => Promise<MadePicture>;

/** Makes the nameplate and the icons of a newspaper, once for each content: what is in the cache stays. */
export async function prepareFace(site: Site, sources: FaceSources): Promise<PreparedFace> {
  const diagnostics: Diagnostic[] = [];
  const pictures: Record<string, PreparedPicture> = {};
  const make = async (
    path: readonly string[],
    file: string | undefined,
    how: Make,
  ): Promise<readonly PictureFile[]> => {
    if (file === undefined) return [];
    const report = (said: SaidByRule): void => {
      diagnostics.push({ file: 'site.yaml', ...sources.place(path), severity: 'error', ...said });
    };
    const source = sources.find(file);
    if (source === undefined) {
      const folder = file.startsWith('/') ? 'public' : 'content';
      report(says('face-missing', { file, folder }));
      return [];
    }
    try {
      const picture = await made(await readFile(source), /\.svg$/i.test(file), {
        how,
        cacheFolder: sources.cacheFolder,
      });
      pictures[`face:${path.join('.')}`] = picture;
      const { files = [] } = picture.formats[0] ?? {};
      return files;
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw error;
      const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
      report(says('face-broken', { file, cause: cause ?? '' }));
      return [];
    }
  };
  const [light] = await make(['nameplate', 'light'], site.nameplate?.light, makeNameplate);
  const [dark] = await make(['nameplate', 'dark'], site.nameplate?.dark, makeNameplate);
  const icons = toIcons(await make(['icon'], site.icon, makeIcons));
  const alt = site.nameplate?.alt ?? site.name;
  return {
    files: {
      ...(light === undefined ? {} : { nameplate: { light: toFace(light), ...(dark && { dark: toFace(dark) }), alt } }),
      ...(icons === undefined ? {} : { icons }),
    },
    pictures,
    diagnostics,
  };
}

async function made(
  bytes: Buffer,
  isSvg: boolean,
  { how, cacheFolder }: { readonly how: Make; readonly cacheFolder: string },
): Promise<PreparedPicture> {
  const folder = join(cacheFolder, PICTURE_FOLDER);
  const key = contentHash(JSON.stringify([FACE_RECIPE, how.name, isSvg, sharpVersion()]), bytes);
  const kept = await readKeptPicture(folder, key);
  if (kept !== undefined) return kept.picture;
  await mkdir(folder, { recursive: true });
  return (await keepPicture(folder, key, await how(bytes, isSvg))).picture;
}

function toIcons(files: readonly PictureFile[]): FaceIcons | undefined {
  if (files.length < ICONS.length) return undefined;
  const named = Object.fromEntries(
    ICONS.map(({ name }, index) => [name, files.slice(index, index + 1).map(toFace)[0]]),
  );
  const svg = files[ICONS.length];
  return { ...(named as unknown as FaceIcons), ...(svg === undefined ? {} : { svg: toFace(svg) }) };
}

function toFace({ name, width, height }: PictureFile): FaceFile {
  return { address: PICTURE_ADDRESS + name, width, height };
}
