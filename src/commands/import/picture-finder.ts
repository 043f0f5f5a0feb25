import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSlug } from '#arabic/slug.ts';
import type { SourceFile } from '#importers/sources/source-item.ts';
import type { FoundPicture } from '#importers/write/left-out.ts';
import { decodePercent } from '#site/percent.ts';

/** Finds the pictures that sources name among the files that came with them. */
export interface PictureFinder {
  /** Adds pictures of a source or of `--media`. */
  add(files: readonly SourceFile[]): void;
  /** Returns the picture of an address: the file whose path has most of its end in common with it. */
  find(address: string): FoundPicture | undefined;
  /** Copies a found picture into the content folder; returns false where it is there already. */
  copy(path: string): Promise<boolean>;
}

/** Bytes of a picture above which it is not copied. */
const LARGEST = 60_000_000;
/** WordPress makes smaller ones beside each picture: `harbour-300x200.jpg`. */
const SIZE = /-\d{2,5}x\d{2,5}(?=\.\w+$)/;

/** Makes a finder that copies into the `pictures` folder of a content folder. */
export function createPictureFinder(content: string): PictureFinder {
  const byName = new Map<string, SourceFile[]>();
  const targets = new Map<string, SourceFile>();
  const paths = new Map<SourceFile, string>();
  const candidates = (name: string): readonly SourceFile[] => byName.get(name.toLowerCase()) ?? [];
  const targetOf = (file: SourceFile): string => {
    const known = paths.get(file);
    if (known !== undefined) return known;
    for (let turn = 1; ; turn += 1) {
      const path = contentPath(file.path, turn);
      if (targets.has(path)) continue;
      targets.set(path, file);
      paths.set(file, path);
      return path;
    }
  };
  return {
    add(files) {
      for (const file of files) {
        if (file.size > LARGEST) continue;
        const name = lastStep(file.path).toLowerCase();
        byName.set(name, [...(byName.get(name) ?? []), file]);
      }
    },
    find(address) {
      if (byName.size === 0) return undefined;
      const path = pathOf(address);
      const name = lastStep(path);
      const names = [name, name.replace(SIZE, ''), name.replace(SIZE, '').replace(/(?=\.\w+$)/, '-scaled')];
      const found = names.map((one) => nearest(candidates(one), path)).find((file) => file !== undefined);
      return found === undefined ? undefined : { path: targetOf(found) };
    },
    async copy(path) {
      const file = targets.get(path);
      const target = join(content, path);
      if (file === undefined || (existsSync(target) && statSync(target).size === file.size)) return false;
      const pieces: Uint8Array[] = [];
      for await (const piece of file.bytes()) pieces.push(piece);
      await mkdir(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.${process.pid}.nuqta-new`);
      await writeFile(temporary, Buffer.concat(pieces));
      await rename(temporary, target);
      return true;
    },
  };
}

function pathOf(address: string): string {
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  return decodePercent(bare).normalize('NFC');
}

function lastStep(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** Of files of one name the one whose folders agree with the address; two that agree alike are none. */
function nearest(files: readonly SourceFile[], path: string): SourceFile | undefined {
  const wanted = path.toLowerCase().split('/').filter(Boolean).reverse();
  const common = (file: SourceFile): number => {
    const steps = file.path.toLowerCase().split('/').reverse();
    const end = steps.findIndex((step, index) => index > 0 && step !== wanted[index]);
    return end < 0 ? steps.length : end;
  };
  const [best, second] = files.map((file) => ({ file, score: common(file) })).sort((a, b) => b.score - a.score);
  return best === undefined || (second !== undefined && second.score === best.score) ? undefined : best.file;
}

/** `pictures/2021/03/harbour.jpg`: its name and two of its folders, as words that every system can write. */
function contentPath(path: string, turn: number): string {
  const steps = path.split('/');
  const file = steps.pop() ?? '';
  const [, stem = file, extension = ''] = /^(.*?)(\.\w+)?$/.exec(file) ?? [];
  const folders = steps
    .slice(-2)
    .map((step) => toSlug(step))
    .filter(Boolean);
  const name = `${toSlug(stem) || 'picture'}${turn === 1 ? '' : `-${turn}`}${extension.toLowerCase()}`;
  return ['pictures', ...folders.filter((step) => step !== 'pictures'), name].join('/');
}
