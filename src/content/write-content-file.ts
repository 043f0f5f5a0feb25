import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from './content-folder.ts';

/** Result of writing a file. */
export type WriteResult = 'written' | 'unchanged' | 'kept';

/**
 * Writes one text file of the content folder atomically. `kept`: the file exists with another text and `force` is not
 * set. With `dryRun` nothing is written, and the result is what it would have been.
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
