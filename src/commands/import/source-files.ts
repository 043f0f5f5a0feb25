import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { SourceFile } from '#importers/sources/source-item.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { SourceError } from './source-error.ts';
import { openZip } from './zip-files.ts';

/** What was named on the command line: a file by itself, or all files of a folder or an archive. */
export interface SourceGroup {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** A file named by itself is reported when it is no source; in a folder or archive many are none. */
  readonly isSingle: boolean;
  /** Why it could not be opened. */
  readonly refused?: SaidByRule;
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp)$/i;
/** Folders of programs, and of built sites. */
const PASSED_OVER = /^(?:node_modules|vendor|_site|dist|resources|themes|\..*)$/;
const MOST_FILES = 500_000;

/** Returns whether a file of a source is a picture by its name. */
export function isPictureFile(path: string): boolean {
  return PICTURE.test(path);
}

/** Opens what was named: a file, a folder, a `.zip` or a `.gz`; an archive is known by its first bytes. */
export async function openSource(path: string): Promise<SourceGroup> {
  if (statSync(path).isDirectory()) return { name: path, files: openFolder(path), isSingle: false };
  const start = await firstBytes(path, 4000);
  if (isZip(start)) {
    try {
      return { name: path, files: await openZip(path, path), isSingle: false };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return { name: path, files: [], isSingle: true, refused: error.said };
    }
  }
  return { name: path, files: [openFile(path, path, basename(path))], isSingle: true };
}

/** A zip, and none of the documents that are zip archives inside. */
function isZip(start: Buffer): boolean {
  if (start.length < 4 || start.readUInt32LE(0) !== 0x04034b50) return false;
  return (
    !/(?:word|xl|ppt)\/|application\/epub|opendocument|META-INF\/MANIFEST/.test(start.toString('latin1')) &&
    !/\[Content_Types\]\.xml/.test(start.toString('latin1'))
  );
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, 0).finally(() => handle.close());
  return buffer.subarray(0, bytesRead);
}

/** Returns the files below a folder in the order of their paths; links are not followed. */
function openFolder(folder: string): SourceFile[] {
  const files: SourceFile[] = [];
  const visit = (inside: string): void => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true }).sort(byName);
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (PASSED_OVER.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(openFile(join(folder, path), join(folder, path), path.normalize('NFC')));
      if (files.length > MOST_FILES) throw new SourceError(says('archive-broken/files', { folder, most: MOST_FILES }));
    }
  };
  visit('');
  return files;
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}

const GZIP = [0x1f, 0x8b];

function openFile(disk: string, name: string, path: string): SourceFile {
  return {
    name,
    path: path.replace(/\.gz$/i, ''),
    size: statSync(disk).size,
    async *bytes() {
      const start = await firstBytes(disk, 2);
      const file = createReadStream(disk, { highWaterMark: 1 << 18 });
      const stream = start[0] === GZIP[0] && start[1] === GZIP[1] ? file.pipe(createGunzip()) : file;
      file.on('error', (error) => stream.destroy(error));
      try {
        for await (const chunk of stream) yield chunk as Buffer;
      } finally {
        file.destroy();
      }
    },
  };
}
