import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TargetPaths } from './target-paths.ts';

/**
 * Mends what a killed build left beside the target, and says in a line each what was done. Only for who holds the lock.
 *
 * A swap that stopped between its two renames is finished: the target is missing, and a folder marked ready (whole,
 * checked, on the disk) takes its place; failing that, the site that had been put aside. Then every leftover goes:
 * half-written folders, folders put aside, locks half taken.
 */
export function repairOutput(paths: TargetPaths): string[] {
  const done: string[] = [];
  const beside = besideTarget(paths);
  if (!exists(paths.target)) {
    const ready = beside.find((path) => path.startsWith(paths.ready));
    const rescue = ready ?? beside.find((path) => path.startsWith(paths.aside));
    if (rescue !== undefined) {
      renameSync(rescue, paths.target);
      const which = ready === undefined ? 'the site as it was before' : 'the new site, which was complete';
      done.push(`An earlier build was stopped while it swapped the site in; ${which}, is in place again.`);
    }
  }
  const leftovers = besideTarget(paths).filter((path) => path !== paths.lock && path !== paths.releases);
  for (const leftover of leftovers) rmSync(leftover, { recursive: true, force: true });
  if (leftovers.length > 0)
    done.push(`Cleared what a stopped build left: ${leftovers.map((path) => basename(path)).join(', ')}.`);
  return done;
}

function besideTarget(paths: TargetPaths): string[] {
  const prefix = `.${basename(paths.target)}.nuqta-`;
  return readdirSync(paths.parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(paths.parent, name))
    .toSorted();
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
