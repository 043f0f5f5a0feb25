import { homedir, tmpdir } from 'node:os';
import { basename, parse, resolve } from 'node:path';
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

const OUT_ADVICE = 'Nothing was touched. Name a folder of its own with --out, as dist.';
const CACHE_ADVICE = 'Nothing was touched. Name a folder of its own with --cache, as .nuqta/cache.';

/**
 * Throws a `TargetError` for a path that must never be replaced, whatever is there: the root, the home folder, the folder for
 * temporary files and the project, and what holds one of them; what holds content, code, packages, public files or
 * the cache, or lies in them. Links, case, forms of letters and folders mounted twice hide nothing.
 */
export function guardTargetPlace(target: string, around: Surroundings): void {
  const places = placesOf(target);
  const refuse = (what: string): never => {
    throw new TargetError('target-place', `--out ${resolve(target)} ${what}. ${OUT_ADVICE}`);
  };
  const whole = wholeFolders(target, around).find(([, path]) => liesIn(placesOf(path), places));
  if (whole !== undefined) refuse(`is ${whole[0]}, or holds it`);
  for (const name of ['.git', 'node_modules']) {
    if (goesThrough(places, name)) refuse(`lies in a folder ${name}`);
  }
  const touched = guardedFolders(around).find(([, path]) => overlaps(placesOf(path), places));
  if (touched !== undefined) refuse(`is ${touched[0]}, or one of them lies in the other`);
}

/**
 * Throws a `TargetError` where what is kept between builds may not lie: in or around content, in code or public files,
 * around anything that is not the cache's own.
 */
export function guardCachePlace(cache: string, around: Omit<Surroundings, 'cache'>): void {
  const places = placesOf(cache);
  const refuse = (what: string): never => {
    throw new TargetError('target-overlap', `--cache ${resolve(cache)} ${what}. ${CACHE_ADVICE}`);
  };
  const whole = wholeFolders(cache, around).find(([, path]) => liesIn(placesOf(path), places));
  if (whole !== undefined) refuse(`is ${whole[0]}, or holds it`);
  if (goesThrough(places, '.git')) refuse('lies in a folder .git');
  const touched = guardedFolders(around).find(([, path]) => {
    const guarded = placesOf(path);
    // Tools keep their caches among the packages: there it may lie.
    return basename(path) === 'node_modules' ? liesIn(guarded, places) : overlaps(guarded, places);
  });
  if (touched !== undefined) refuse(`is ${touched[0]}, or one of them lies in the other`);
}

type Named = readonly [name: string, path: string];

/** What must never lie in a folder that is replaced. */
function wholeFolders(path: string, { project }: Surroundings): Named[] {
  return [
    ['the root of the disk', parse(resolve(path)).root],
    ['your home folder', homedir()],
    ['the folder for temporary files', tmpdir()],
    ...(project === undefined ? [] : [['the project', project] as const]),
  ];
}

function guardedFolders({ content, cache, sources = [] }: Surroundings): Named[] {
  return [
    ...(content === undefined ? [] : [[`the content folder ${resolve(content)}`, content] as const]),
    ...(cache === undefined ? [] : [[`the cache ${resolve(cache)}`, cache] as const]),
    ...sources.map((path) => [`${resolve(path)}, which the project is made of`, path] as const),
  ];
}

function overlaps(one: Places, other: Places): boolean {
  return liesIn(one, other) || liesIn(other, one);
}
