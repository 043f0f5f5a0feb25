import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listFolder } from './list-folder.ts';

/** Files whose writing is awaited together. */
const TOGETHER = 32;

/**
 * Waits until everything in the folder is on the disk, so that a power cut after the swap cannot leave empty files.
 *
 * On Linux one `sync -f` flushes the file system at once (syncfs(2)): ten thousand files cost no more than one.
 * Elsewhere each file and folder is flushed by itself. Throws when the disk reports an error.
 */
export async function syncOutput(folder: string): Promise<void> {
  if (process.platform === 'linux' && (await syncFileSystem(folder))) return;
  const listing = listFolder(folder);
  const paths = [...listing.files, ...listing.folders].map((path) =>
    join(folder, Buffer.from(path, 'latin1').toString('utf8')),
  );
  for (let from = 0; from < paths.length; from += TOGETHER) {
    await Promise.all(paths.slice(from, from + TOGETHER).map(syncPath));
  }
  await syncPath(folder);
}

/** False where there is no `sync -f`; an error of the disk itself shows up again when the files are flushed singly. */
async function syncFileSystem(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)('sync', ['-f', folder]);
    return true;
  } catch {
    return false;
  }
}

/** Flushes one file or folder. Windows cannot open a folder for this and does not need it. */
export async function syncPath(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EACCES' && code !== 'EINVAL') throw error;
  }
}
