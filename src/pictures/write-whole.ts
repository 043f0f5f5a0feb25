import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file of the cache, which is there whole or not at all, after a power cut too: its bytes are on the disk before
 * it gets its name, and until then the number of our process is in it (see `clearLeftovers`). Whatever else has that name gives way: the folder is ours.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(data);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path).catch(async () => {
      await rm(path, { recursive: true, force: true });
      await rename(temporary, path);
    });
  } catch (error) {
    await rm(temporary, { force: true });
    // Writing by a handle, Node names no file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
