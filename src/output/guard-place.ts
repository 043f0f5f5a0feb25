import { homedir, tmpdir } from 'node:os';
import { basename, parse, resolve } from 'node:path';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { goesThrough, liesIn, type Places, placesOf } from './place.ts';
import { TargetError } from './target-error.ts';

/** Folders that a build reads or keeps, none of which it may ever replace. */
export interface Surroundings {
  readonly project?: string | undefined;
  readonly content?: string | undefined;
  readonly cache?: string | undefined;
  /** What else of the project is never written into: its code, packages, public files. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * Throws a `TargetError` for a path that must never be replaced, whatever is there: the root, the home folder, the folder for
 * temporary files and the project, and what holds one of them; what holds content, code, packages, public files or
 * the cache, or lies in them. Links, case, forms of letters and folders mounted twice hide nothing.
 */
export function guardTargetPlace(target: string, around: Surroundings): void {
  const places = placesOf(target);
  const folder = resolve(target);
  const whole = wholeFolders(target, around).find(([, path]) => liesIn(placesOf(path), places));
  if (whole !== undefined) throw new TargetError(says('target-place/holds', { folder, place: whole[0] }));
  for (const name of ['.git', 'node_modules']) {
    if (goesThrough(places, name)) throw new TargetError(says('target-place/inside', { folder, name }));
  }
  const touched = guardedFolders(around).find(([, path]) => overlaps(placesOf(path), places));
  if (touched !== undefined) throw new TargetError(says('target-place/overlaps', { folder, place: touched[0] }));
}

/**
 * Throws a `TargetError` where what is kept between builds may not lie: in or around content, in code or public files,
 * around anything that is not the cache's own.
 */
export function guardCachePlace(cache: string, around: Omit<Surroundings, 'cache'>): void {
  const places = placesOf(cache);
  const folder = resolve(cache);
  const whole = wholeFolders(cache, around).find(([, path]) => liesIn(placesOf(path), places));
  if (whole !== undefined) throw new TargetError(says('target-overlap/holds', { folder, place: whole[0] }));
  if (goesThrough(places, '.git')) throw new TargetError(says('target-overlap/inside', { folder, name: '.git' }));
  const touched = guardedFolders(around).find(([, path]) => {
    const guarded = placesOf(path);
    // Tools keep their caches among the packages: there it may lie.
    return basename(path) === 'node_modules' ? liesIn(guarded, places) : overlaps(guarded, places);
  });
  if (touched !== undefined) throw new TargetError(says('target-overlap/overlaps', { folder, place: touched[0] }));
}

type Named = readonly [name: Said, path: string];

/** What must never lie in a folder that is replaced. */
function wholeFolders(path: string, { project }: Surroundings): Named[] {
  return [
    [says('target-part/root'), parse(resolve(path)).root],
    [says('target-part/home'), homedir()],
    [says('target-part/temporary'), tmpdir()],
    ...(project === undefined ? [] : [[says('target-part/project'), project] as const]),
  ];
}

function guardedFolders({ content, cache, sources = [] }: Surroundings): Named[] {
  return [
    ...(content === undefined ? [] : [[says('target-part/content', { path: resolve(content) }), content] as const]),
    ...(cache === undefined ? [] : [[says('target-part/cache', { path: resolve(cache) }), cache] as const]),
    ...sources.map((path) => [says('target-part/source', { path: resolve(path) }), path] as const),
  ];
}

function overlaps(one: Places, other: Places): boolean {
  return liesIn(one, other) || liesIn(other, one);
}
