import { tmpdir } from 'node:os';
import { dirname, resolve, sep } from 'node:path';
import type { BuildOptions } from '#build/build-options.ts';
import { temporaryCache, usableCacheFolder } from '#cache/usable-cache-folder.ts';
import { warningLine } from '#diagnostics/diagnostic.ts';
import type { Said } from '#messages/message.ts';
import type { CommandIO } from './command.ts';
import { findDiskError } from './disk-error-message.ts';

/**
 * Runs `work` with the cache asked for, or with a temporary one where that cannot be used. If the cache fills up or fails
 * meanwhile, `work` is run once more without it: a cache costs time, never the site.
 */
export async function withUsableCache<T>(
  options: BuildOptions,
  { printError, show: { language } }: Pick<CommandIO, 'printError' | 'show'>,
  work: (options: BuildOptions) => Promise<T>,
): Promise<T> {
  const warn = (warning: Said): void => printError(warningLine(warning, language));
  const asked = options.cacheFolder;
  // The folder of the site must be writable, where no other is.
  const temporaries = [tmpdir(), dirname(options.outFolder)];
  const { folder, warning } = usableCacheFolder(asked, temporaries);
  if (warning !== undefined) warn(warning);
  try {
    return await work({ ...options, cacheFolder: folder });
  } catch (error) {
    if (warning !== undefined || !isOfCache(error, asked)) throw error;
    const place = temporaryCache(asked, error, temporaries);
    warn(place.warning);
    return work({ ...options, cacheFolder: place.folder });
  }
}

/** Some errors of the disk name no file: then it is the cache if that cannot be written any more. */
function isOfCache(error: unknown, cacheFolder: string): boolean {
  const found = findDiskError(error);
  if (found === undefined) return false;
  if (found.path !== undefined) return `${resolve(found.path)}${sep}`.startsWith(`${resolve(cacheFolder)}${sep}`);
  const { folder } = usableCacheFolder(cacheFolder);
  return folder !== cacheFolder;
}
