import { existsSync } from 'node:fs';
import { UsageError } from '#diagnostics/usage-error.ts';

/** Returns the path that an option holds. Throws a UsageError where nothing is there. */
export function existingFile(option: string, path: string): string {
  if (!existsSync(path)) throw new UsageError(`--${option}: there is no ${path}. Name a file that is there.`);
  return path;
}
