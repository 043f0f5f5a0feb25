import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { createFirstVersionTest } from './first-version-files.ts';
import { createKeptPaths, type KeptPaths } from './kept-paths.ts';
import { ADDRESSES_FILE, parseAddresses } from './published-addresses.ts';
import { FILES_LIST, readSiteFiles } from './site-files.ts';

/** What exists at the target path. */
export type Standing =
  | { readonly type: 'nothing' }
  /** A file, or something that is neither file nor folder. */
  | { readonly type: 'file' }
  | ({ readonly type: 'folder'; readonly mark: SiteMark } & Inventory);

/**
 * How a folder shows that a build of ours made it: `list` names its files, `first` is a site of version 0.1, which has
 * addresses and no list, `damaged` and `lost` are lists that cannot be read or are gone; `none`: nothing shows it.
 */
export type SiteMark = 'list' | 'first' | 'damaged' | 'lost' | 'none';

/** The entries of a folder, as byte strings (latin-1 of the UTF-8), each relative to it, folders before what is in them. */
export interface Inventory {
  readonly ours: readonly string[];
  readonly ourFolders: readonly string[];
  /** Entries listed under `keep`; a kept folder includes everything in it. */
  readonly kept: readonly Entry[];
  /** Files that operating systems create in folders. */
  readonly ignored: readonly string[];
  /** Files that no build wrote; a folder represents everything in it. */
  readonly foreign: readonly Entry[];
  /** Of a site of version 0.1: pages whose names depend on the content. */
  readonly unsure: readonly Entry[];
}

export interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

export interface InspectOptions {
  /** Paths that `keep` names. */
  readonly keep: readonly string[];
  /** Files of the new site, to compare with a site of version 0.1; undefined before they are written. */
  readonly written?: ReadonlySet<string> | undefined;
}

const LEFT_BY_SYSTEMS = new Set(['.DS_Store', 'Thumbs.db']);

/** Returns what exists at a path and, for a folder, who owns each entry. Throws on disk errors. */
export function inspectSite(folder: string, options: InspectOptions): Standing {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return { type: 'nothing' };
  if (!stats.isDirectory()) return { type: 'file' };
  const { mark, isOurs } = readMark(folder, options.written);
  const literal = options.keep.filter((path) => !path.includes('*'));
  const kept = createKeptPaths(mark === 'none' ? literal : options.keep);
  return { type: 'folder', mark, ...takeInventory(folder, isOurs, kept) };
}

type Judge = (path: string, isFolder: boolean) => 'ours' | 'unsure' | 'foreign';

function readMark(folder: string, written: ReadonlySet<string> | undefined): { mark: SiteMark; isOurs: Judge } {
  const nothing: Judge = () => 'foreign';
  const marksOnly: Judge = (path) => (path === ADDRESSES_FILE || path === FILES_LIST ? 'ours' : 'foreign');
  const files = readSiteFiles(folder);
  if (files === 'damaged') return { mark: 'damaged', isOurs: marksOnly };
  if (files !== undefined) return { mark: 'list', isOurs: listJudge(folder, files) };
  const addresses = parseAddresses(readText(`${folder}/${ADDRESSES_FILE}`));
  if (addresses === undefined) return { mark: 'none', isOurs: nothing };
  if (addresses.hasFiles) return { mark: 'lost', isOurs: marksOnly };
  return { mark: 'first', isOurs: createFirstVersionTest(written) };
}

/** Ours is what the list names, in the bytes it names it in. */
function listJudge(root: string, files: readonly string[]): Judge {
  const known = new Set(files.map(toBytes));
  const folders = new Set<string>();
  for (const file of known) {
    for (let cut = file.lastIndexOf('/'); cut > 0; cut = file.lastIndexOf('/', cut - 1)) {
      const folder = file.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return (path, isFolder) => {
    const names = isFolder ? folders : known;
    if (names.has(path)) return 'ours';
    const composed = toBytes(toText(path).normalize('NFC'));
    return composed !== path && names.has(composed) && isSameFile(root, path, composed) ? 'ours' : 'foreign';
  };
}

function takeInventory(root: string, judge: Judge, keep: KeptPaths): Inventory {
  const found = { ours: [], ourFolders: [], kept: [], ignored: [], foreign: [], unsure: [] } as {
    ours: string[];
    ourFolders: string[];
    kept: Entry[];
    ignored: string[];
    foreign: Entry[];
    unsure: Entry[];
  };
  const rootBytes = toBytes(root);
  const visit = (folder: string, isAllKept: boolean): void => {
    for (const entry of readdirSync(Buffer.from(`${rootBytes}/${folder}`, 'latin1'), {
      withFileTypes: true,
      encoding: 'latin1',
    })) {
      const path = folder + String(entry.name);
      if (entry.isDirectory()) visitFolder(path, isAllKept);
      else place(path, entry.isFile(), isAllKept);
    }
  };
  const place = (path: string, isFile: boolean, isAllKept: boolean): void => {
    const verdict = isFile ? judge(path, false) : 'foreign';
    const entry = { path, isFolder: false };
    if (verdict === 'ours') found.ours.push(path);
    else if (isAllKept || keep.isKept(toName(path))) found.kept.push(entry);
    else if (isFile && LEFT_BY_SYSTEMS.has(path.slice(path.lastIndexOf('/') + 1))) found.ignored.push(path);
    else found[verdict].push(entry);
  };
  const visitFolder = (path: string, isAllKept: boolean): void => {
    const entry = { path, isFolder: true };
    const verdict = judge(path, true);
    const isKept = isAllKept || keep.isKept(toName(path));
    if (verdict === 'ours') found.ourFolders.push(path);
    else if (isKept) found.kept.push(entry);
    if (verdict === 'ours' || isKept) visit(`${path}/`, isKept);
    else if (keep.mayHold(toName(path))) visitWay(entry, verdict);
    else found[verdict].push(entry);
  };
  /** Perhaps the way to something kept; a folder that is not is somebody's own. */
  const visitWay = (entry: Entry, verdict: 'foreign' | 'unsure'): void => {
    const before = found.kept.length;
    found.kept.push(entry);
    visit(`${entry.path}/`, false);
    if (found.kept.length > before + 1) return;
    found.kept.pop();
    if (!found[verdict].some((one) => one.path.startsWith(`${entry.path}/`))) found[verdict].push(entry);
  };
  visit('', false);
  return found;
}

function isSameFile(root: string, one: string, other: string): boolean {
  const identity = (path: string): string => {
    const stats = lstatSync(Buffer.from(`${toBytes(root)}/${path}`, 'latin1'), { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? path : `${stats.dev}:${stats.ino}`;
  };
  return identity(one) === identity(other);
}

/** Empty where there is no such file. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function toName(bytes: string): string {
  return toText(bytes).normalize('NFC');
}

function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
