import { lstatSync, unlinkSync } from 'node:fs';
import { tell } from '#diagnostics/tell.ts';
import { says } from '#messages/says.ts';
import { type Carried, NOTHING_CARRIED, removeOurs, settleOld } from './carry-over.ts';
import { type Inventory, inspectSite } from './inspect-site.ts';
import { readSiteFiles } from './site-files.ts';

export interface ClearOptions {
  readonly keep: readonly string[];
  readonly carried?: Carried;
}

/**
 * Clears away what was swapped out, a folder or a link to a release: what is kept of a folder, or appeared in it while the
 * new site was being built, goes over to the new one; what a build wrote is removed. Never throws: the new site is in
 * place, and what will not go stays where it is. Gives a line for whatever is not as it was.
 */
export function clearOld(old: string, target: string, options: ClearOptions): string[] {
  return settle(old, target, options, (standing) => removeOurs(old, standing));
}

/** Does the same with a release that stays for those who read in it, but removes nothing that a build wrote. */
export function settleRelease(release: string, target: string, options: ClearOptions): string[] {
  return settle(release, target, options, () => true);
}

function settle(
  old: string,
  target: string,
  { keep, carried = NOTHING_CARRIED }: ClearOptions,
  remove: (standing: Inventory) => boolean,
): string[] {
  try {
    const stats = lstatSync(old, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) unlinkSync(old);
    if (stats?.isDirectory() !== true) return [];
    const written = writtenFiles(target);
    const standing = inspectSite(old, { keep, written });
    if (standing.type !== 'folder') return [];
    const lines = settleOld(old, target, standing, { written, carried });
    return remove(standing) || lines.length > 0 ? lines : [tell(says('output-old/part', { folder: old }))];
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return [tell(says('output-old/error', { cause, folder: old }))];
  }
}

/** Returns the files of a site in place as bytes, from its own list. */
export function writtenFiles(site: string): ReadonlySet<string> {
  const files = readSiteFiles(site);
  const names = files === undefined || files === 'damaged' ? [] : files;
  return new Set(names.map((name) => Buffer.from(name, 'utf8').toString('latin1')));
}
