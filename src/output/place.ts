import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';

/** A path as the disk sees it: links followed as far as it exists, and folded as disks do that ignore case. */
interface Place {
  readonly steps: readonly string[];
  /** Device and file number of the path itself, where it exists. */
  readonly self: string | undefined;
  /** The same of everything it lies in, itself included. */
  readonly chain: readonly string[];
}

/** Every place that one path refers to: its own and, for a link, the target of the link. */
export type Places = readonly Place[];

/** Returns the places of a path, which need not exist. */
export function placesOf(path: string): Places {
  const absolute = resolve(path);
  const own = join(followLinks(dirname(absolute)), basename(absolute));
  const led = followLinks(absolute);
  return own === led ? [toPlace(led)] : [toPlace(own), toPlace(led)];
}

/**
 * Returns whether the first path is the second or lies in it. Two names of one folder count as one: through links, through a
 * folder mounted twice, in other cases, in other forms of the same letters, also of what does not exist yet.
 */
export function liesIn(inner: Places, outer: Places): boolean {
  return inner.some((one) => outer.some((other) => isInside(one, other)));
}

/** Returns whether one of the folders a path goes through, itself included, has this name in any case. */
export function goesThrough(places: Places, name: string): boolean {
  return places.some(({ steps }) => steps.includes(fold(name)));
}

function isInside(inner: Place, outer: Place): boolean {
  if (outer.self !== undefined && inner.chain.includes(outer.self)) return true;
  return outer.steps.length <= inner.steps.length && outer.steps.every((step, index) => inner.steps[index] === step);
}

/** Follows links as far as the path exists; what is missing after that stays as it is written. */
function followLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(followLinks(parent), basename(path));
  }
}

function toPlace(path: string): Place {
  const { root } = parse(path);
  const names = relative(root, path)
    .split(sep)
    .filter((name) => name !== '');
  const self = identityOf(path);
  const above = names.map((_name, index) => identityOf(join(root, ...names.slice(0, index))));
  return {
    steps: [fold(root), ...names.map(fold)],
    self,
    chain: [...above, self].filter((identity) => identity !== undefined),
  };
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    // Some network disks number nothing.
    return ino === 0n ? undefined : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** Returns a name as the most forgiving disk compares it: without case, and with letters composed. */
function fold(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
