import { basename, dirname, join, resolve } from 'node:path';

/** Every name a build uses beside its target. All begin alike, so a pattern in `.gitignore` covers them: `.*.nuqta-*`. */
export interface TargetPaths {
  /** Absolute path of the site as served. */
  readonly target: string;
  /** The folder that contains the target. Everything below is next to the target, so on the same disk. */
  readonly parent: string;
  readonly lock: string;
  /** Start of the name of a folder being written. */
  readonly staged: string;
  /** Start of the name of a folder that is whole, checked and on the disk, waiting to be swapped in. */
  readonly ready: string;
  /** Start of the name of the site that was swapped out. */
  readonly aside: string;
  /** Folder of releases, where the target is a link. */
  readonly releases: string;
}

/** Returns the names used for a target: for `/srv/dist`, the lock is `/srv/.dist.nuqta-lock`. */
export function targetPaths(target: string): TargetPaths {
  const absolute = resolve(target);
  const parent = dirname(absolute);
  const prefix = join(parent, `.${basename(absolute)}.nuqta-`);
  return {
    target: absolute,
    parent,
    lock: `${prefix}lock`,
    staged: `${prefix}staged-`,
    ready: `${prefix}ready-`,
    aside: `${prefix}aside-`,
    releases: `${prefix}releases`,
  };
}
