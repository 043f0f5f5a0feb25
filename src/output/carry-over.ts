import {
  type BigIntStats,
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { join, posix } from 'node:path';
import { says } from '#messages/says.ts';
import type { Entry, Inventory, Standing } from './inspect-site.ts';
import { ADDRESSES_FILE } from './published-addresses.ts';
import { FILES_LIST } from './site-files.ts';
import { TargetError } from './target-error.ts';

/** What was carried over from the old site into the new one. */
export interface Carried {
  /** Device and file number of each file as it came into the new site, by path in bytes. */
  readonly identities: ReadonlyMap<string, string>;
  /** What could not be carried over, a line each. */
  readonly lines: readonly string[];
}

export interface SettleOptions {
  /** The files of the new site, as bytes. */
  readonly written: ReadonlySet<string>;
  readonly carried: Carried;
}

/** Nothing was carried over, or it is unknown what was. */
export const NOTHING_CARRIED: Carried = { identities: new Map(), lines: [] };

const PACKED = /\.(?:br|gz|zst)$/;
/** The files that identify a site; removed last. */
const MARKS: readonly string[] = [ADDRESSES_FILE, FILES_LIST];

/**
 * Carries kept files of the old site over into the new one, unless the build writes a file with that path: as hard links,
 * which cost nothing, else as copies. The old site is not changed. Throws a `TargetError` when the build writes a file
 * where a folder is kept, or a folder where a file is kept.
 */
export function carryOver(from: string, to: string, standing: Standing, written: ReadonlySet<string>): Carried {
  const identities = new Map<string, string>();
  const lines: string[] = [];
  const folders: string[] = [];
  for (const { path, isFolder } of standing.type === 'folder' ? standing.kept : []) {
    const there = stat(to, path);
    if (there !== undefined && there.isDirectory() !== isFolder) throw inTheWay(path, isFolder);
    if (isFolder) {
      if (there === undefined) {
        mkdirSync(at(to, path), { recursive: true });
        folders.push(path);
      }
    } else if (there !== undefined) {
      lines.push(`${toText(path)} is kept, but this build writes it itself: the file of the build takes its place.`);
    } else if (isStale(from, to, path, written)) {
      lines.push(
        `${toText(path)} is kept, but it packs a file that this build changed: it was left out. Pack it anew.`,
      );
    } else {
      makeParents(to, path);
      duplicate(from, to, path);
      identities.set(path, identityOf(to, path));
    }
  }
  // Innermost first: a read-only folder gets its mode after everything is in it.
  for (const folder of folders.toReversed()) chmodSync(at(to, folder), statSync(at(from, folder)).mode);
  return { identities, lines };
}

/**
 * Makes a site that was swapped out hold nothing but what a build wrote: what is kept and came over is taken out of it,
 * what was changed or put there while the new site was being built goes over to it. Gives a line for each of these.
 */
export function settleOld(
  old: string,
  target: string,
  standing: Inventory,
  { written, carried }: SettleOptions,
): string[] {
  const lines: string[] = [];
  for (const { path, isFolder } of standing.kept) {
    if (isFolder) makeFolder(old, target, path);
    else if (!settleKept(old, target, path, { written, carried }))
      lines.push(`${toText(path)} changed while it was carried over: the other version is ${join(old, toText(path))}.`);
  }
  for (const { path, isFolder } of standing.kept.toReversed()) if (isFolder) removeEmptyFolder(at(old, path));
  for (const entry of [...standing.foreign, ...standing.unsure]) lines.push(moveForeign(old, target, entry));
  return lines;
}

/**
 * Removes from a settled site what a build wrote, its marks last, and what is in `others` besides. Says whether the folder
 * is gone.
 */
export function removeOurs(old: string, standing: Inventory, others: readonly Entry[] = []): boolean {
  const { ours, ignored, ourFolders } = standing;
  const files = others.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  const folders = others.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  for (const path of [...ours.filter((one) => !MARKS.includes(one)), ...ignored, ...files]) removeFile(at(old, path));
  for (const path of [...ourFolders, ...folders].sort().toReversed()) removeEmptyFolder(at(old, path));
  // The marks still identify a folder that could not be removed completely.
  const isEmpty = readdirSync(old).every((name) => MARKS.includes(name));
  if (isEmpty) for (const path of ours.filter((one) => MARKS.includes(one))) removeFile(at(old, path));
  removeEmptyFolder(at(old, ''));
  return lstatSync(old, { throwIfNoEntry: false }) === undefined;
}

/** Returns whether the current site has a kept file exactly as the old one has it. */
export function isCarried(old: string, target: string, path: string): boolean {
  return identityOf(old, path) === identityOf(target, path) || isSameContent(old, target, path);
}

/** Removes a kept file from the old site, or moves it over; returns false when both sites have their own. */
function settleKept(
  old: string,
  target: string,
  path: string,
  { written, carried }: Pick<SettleOptions, 'written' | 'carried'>,
): boolean {
  if (isStale(old, target, path, written)) return removeFile(at(old, path));
  const there = stat(target, path);
  if (there === undefined) return move(old, target, path);
  if (written.has(path) || isCarried(old, target, path)) return removeFile(at(old, path));
  // The new site's is still what was carried over: the old one was written anew since then.
  if (carried.identities.get(path) !== identityOf(target, path)) return false;
  renameSync(at(old, path), at(target, path));
  return true;
}

function moveForeign(old: string, target: string, { path, isFolder }: Entry): string {
  const name = toText(path) + (isFolder ? '/' : '');
  const moved = isFolder ? moveFolder(old, target, path) : stat(target, path) === undefined && move(old, target, path);
  return moved
    ? `${name} appeared while the site was being built, and no build wrote it: it was carried over once. Name it under keep in site.yaml, or move it away.`
    : `${name} appeared while the site was being built, where the new site has a file of its own: it is ${join(old, toText(path))}.`;
}

/** Moves a folder over, merging it into one of the same name; returns whether all of it was moved. */
function moveFolder(old: string, target: string, path: string): boolean {
  if (stat(target, path) === undefined && makeParents(target, path)) {
    renameSync(at(old, path), at(target, path));
    return true;
  }
  const names = readdirSync(at(old, path), { withFileTypes: true, encoding: 'latin1' });
  const moved = names.map((entry) => {
    const inner = `${path}/${String(entry.name)}`;
    if (entry.isDirectory()) return moveFolder(old, target, inner);
    return stat(target, inner) === undefined && move(old, target, inner);
  });
  removeEmptyFolder(at(old, path));
  return moved.every((one) => one);
}

/** Moves one file without ever writing over another one. */
function move(old: string, target: string, path: string): boolean {
  try {
    if (!makeParents(target, path)) return false;
    duplicate(old, target, path);
    unlinkSync(at(old, path));
    return true;
  } catch {
    return false;
  }
}

/** Hard-links a file, or copies it when it is a link or the disk has no hard links. Throws when the name is taken. */
function duplicate(from: string, to: string, path: string): void {
  const source = at(from, path);
  const stats = lstatSync(source);
  if (stats.isSymbolicLink()) {
    symlinkSync(readlinkSync(source, 'buffer'), at(to, path));
    return;
  }
  try {
    linkSync(source, at(to, path));
  } catch (error) {
    if (!stats.isFile() || (error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    copyFileSync(source, at(to, path), constants.COPYFILE_EXCL);
    utimesSync(at(to, path), stats.atime, stats.mtime);
  }
}

/** Returns whether a kept file is the compressed copy of a file that this build changed. */
function isStale(from: string, to: string, path: string, written: ReadonlySet<string>): boolean {
  const plain = path.replace(PACKED, '');
  if (plain === path || !written.has(plain) || stat(from, plain) === undefined) return false;
  return !isSameContent(from, to, plain);
}

function isSameContent(one: string, other: string, path: string): boolean {
  const [a, b] = [stat(one, path), stat(other, path)];
  if (a?.isSymbolicLink() && b?.isSymbolicLink())
    return readlinkSync(at(one, path), 'buffer').equals(readlinkSync(at(other, path), 'buffer'));
  if (!a?.isFile() || !b?.isFile() || a.size !== b.size) return false;
  return readFileSync(at(one, path)).equals(readFileSync(at(other, path)));
}

function inTheWay(path: string, isFolder: boolean): TargetError {
  return new TargetError(says(isFolder ? 'target-kept/folder' : 'target-kept/file', { path: toText(path) }));
}

function makeFolder(old: string, target: string, path: string): void {
  if (stat(target, path) === undefined && makeParents(target, path))
    mkdirSync(at(target, path), { mode: statSync(at(old, path)).mode });
}

function makeParents(root: string, path: string): boolean {
  try {
    mkdirSync(at(root, posix.dirname(path)), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function removeFile(path: Buffer): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

function removeEmptyFolder(path: Buffer): void {
  try {
    rmdirSync(path);
  } catch {
    // It holds something: that stays.
  }
}

/** Returns undefined also when a parent folder is a file. */
function stat(root: string, path: string): BigIntStats | undefined {
  try {
    return lstatSync(at(root, path), { bigint: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

function identityOf(root: string, path: string): string {
  const stats = stat(root, path);
  return stats === undefined ? '' : `${stats.dev}:${stats.ino}`;
}

function at(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}

function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
