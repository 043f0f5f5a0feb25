import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toText } from './byte-text.ts';
import { listFolder } from './list-folder.ts';

/** Lists every file a build wrote, itself included; other files in the site belong to the publisher. */
export const FILES_LIST = 'nuqta-files.json';

/** Writes the list of a finished folder's files into it; files added later are not in it. */
export async function writeSiteFiles(folder: string, files: readonly string[] = namesIn(folder)): Promise<void> {
  await writeFile(join(folder, FILES_LIST), stringifySiteFiles([...files, FILES_LIST]), { flag: 'wx' });
}

function namesIn(folder: string): string[] {
  return listFolder(folder).files.map(toText);
}

/** Returns the text of the list: one path a line, sorted, so the same files give the same bytes. */
export function stringifySiteFiles(files: Iterable<string>): string {
  const rows = [...new Set(files)].sort().map((file) => JSON.stringify(file));
  return `{"version":1,"files":[\n${rows.join(',\n')}\n]}\n`;
}

/** Returns the paths of the list, or undefined when the text is not one. */
function parseSiteFiles(text: string): readonly string[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
  if (!('files' in value) || !Array.isArray(value.files)) return undefined;
  const files: unknown[] = value.files;
  return files.every(isPath) ? files : undefined;
}

/**
 * Returns the files in the list of a site: undefined when there is no list, `damaged` when it cannot be read.
 */
export function readSiteFiles(folder: string): readonly string[] | 'damaged' | undefined {
  try {
    return parseSiteFiles(readFileSync(join(folder, FILES_LIST), 'utf8')) ?? 'damaged';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return 'damaged';
  }
}

/** A relative path without `..`. */
function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.split('/').every((step) => !['', '.', '..'].includes(step));
}
