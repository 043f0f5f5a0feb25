import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from './content-folder.ts';

/** What became of a file that was to be written. */
export type WriteResult = 'written' | 'unchanged' | 'kept';

/**
 * Writes one text file of the content folder, whole or not at all. `kept`: another text stands there and `force` was
 * not given. With `dryRun` nothing is written and the answer is what would have been.
 */
export async function writeContentFile(
  folder: string,
  file: ContentFile,
  options: { readonly force: boolean; readonly dryRun: boolean },
): Promise<WriteResult> {
  const target = join(folder, file.path);
  const present = await readFile(target, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (present === file.text) return 'unchanged';
  if (present !== undefined && !options.force) return 'kept';
  if (options.dryRun) return 'written';
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${process.pid}.nuqta-new`);
  await writeFile(temporary, file.text);
  await rename(temporary, target);
  return 'written';
}
