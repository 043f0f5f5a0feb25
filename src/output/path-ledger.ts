/** A file of the site and what writes it. */
export interface PathClaim {
  /** Relative, NFC, with `/` between names: `about/index.html`. A reserved folder has a slash at its end: `_assets/`. */
  readonly path: string;
  /** What a message calls the writer: `pages/about.md`, `redirects.yaml line 3`, `the front page`. */
  readonly owner: string;
}

/** Two writers of which only one can have its file. */
export interface PathConflict extends PathClaim {
  /** Who came first, and with which path. */
  readonly other: PathClaim;
}

/** Keeps who writes which file of a site. */
export interface PathLedger {
  /** Claims a path. Returns the conflict, and keeps the first claim, where the path is another writer's already. */
  claim(path: string, owner: string): PathConflict | undefined;
  /** Keeps a file, or a whole folder at the root, for one owner, who may claim paths there later. */
  reserve(path: string, owner: string): PathConflict | undefined;
  /** Returns who has claimed exactly this path. */
  ownerOf(path: string): string | undefined;
}

/**
 * Creates an empty ledger. Paths are compared as the least exact disk does, whichever disk the build runs on: letter case
 * and Unicode normal form do not count. A file and a folder of the same name are a conflict, and so are two spellings of
 * one folder, which such a disk merges.
 */
export function createPathLedger(): PathLedger {
  const files = new Map<string, PathClaim>();
  const folders = new Map<string, PathClaim>();
  const reserved = new Map<string, PathClaim>();

  const takenFolder = (folder: string, claim: PathClaim): PathClaim | undefined => {
    for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
      const above = folder.slice(0, end);
      const key = pathKey(above);
      const known = folders.get(key);
      const spelledAlike = known?.path.startsWith(`${above}/`) === true;
      // Whoever made this folder first has had the folders above it compared.
      if (spelledAlike) return undefined;
      const taken = known ?? files.get(key) ?? reserved.get(key);
      if (taken !== undefined) return taken;
      folders.set(key, claim);
    }
    return undefined;
  };

  const find = (claim: PathClaim): PathClaim | undefined => {
    const { path, owner } = claim;
    const key = pathKey(path);
    const kept = reserved.get(pathKey(path.slice(0, path.indexOf('/') + 1))) ?? reserved.get(key);
    if (kept !== undefined && kept.owner !== owner) return kept;
    return files.get(key) ?? folders.get(key) ?? takenFolder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), claim);
  };

  return {
    claim(path, owner) {
      const claim = { path, owner };
      const other = find(claim);
      if (other !== undefined) return { ...claim, other };
      files.set(pathKey(path), claim);
      return undefined;
    },
    reserve(path, owner) {
      const claim = { path, owner };
      const name = pathKey(path.replace(/\/$/, ''));
      const other = files.get(name) ?? folders.get(name);
      reserved.set(pathKey(path), claim);
      if (path.endsWith('/')) folders.set(name, other ?? claim);
      return other === undefined || other.owner === owner ? undefined : { ...claim, other };
    },
    ownerOf(path) {
      const claim = files.get(pathKey(path));
      return claim?.path === path ? claim.owner : undefined;
    },
  };
}

/** Returns the file of an address: `about/index.html` of `/about/`, `rss.xml` of `/rss.xml`. */
export function fileOfAddress(address: string): string {
  const path = address.replace(/^\/+/, '').normalize('NFC');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Returns the address of a file: `/about/` of `about/index.html`. */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Returns one line: which file, both writers, and why there is room for one only. */
export function describeConflict({ path, owner, other }: PathConflict, show: ShowClaim = (claim) => claim): string {
  const mine = show({ path, owner });
  const theirs = show(other);
  const [both, first, second] = [
    `${mine.path} (${mine.owner}) and ${theirs.path} (${theirs.owner})`,
    `${mine.path} (${mine.owner})`,
    `${theirs.path} (${theirs.owner})`,
  ];
  if (other.path.endsWith('/')) return `${first} is in the folder ${theirs.path}, which belongs to ${theirs.owner}`;
  if (path === other.path) return `${mine.path} is written by ${theirs.owner} and by ${mine.owner}`;
  if (pathKey(path) === pathKey(other.path)) return `${both} are one file on disks that ignore letter case`;
  if (isAbove(path, other.path)) return `${first} is a file where ${second} needs a folder`;
  if (isAbove(other.path, path)) return `${first} needs a folder where ${second} is a file`;
  return `${both} need folders that are one on disks that ignore letter case`;
}

/** How a message shows a claim: shortened, with the line of its file. */
export type ShowClaim = (claim: PathClaim) => PathClaim;

/** Returns a path as a disk compares it that ignores letter case and Unicode normal form. */
export function pathKey(path: string): string {
  if (CASELESS.test(path)) return path;
  return path
    .normalize('NFC')
    .replace(/\P{ASCII}|[A-Z]/gu, foldLetter)
    .normalize('NFC');
}

/** Digits, signs, small Latin letters and the Arabic letters of one normal form: most addresses have nothing else. */
const CASELESS = /^[\x20-\x40\x5b-\x7e\u060c-\u0621\u0627-\u064a\u0660-\u0669]*$/;

/** Disks fold letter by letter: one that would become two stays. */
function foldLetter(letter: string): string {
  const upper = letter.toUpperCase();
  const lower = (upper.length === letter.length ? upper : letter).toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function isAbove(file: string, path: string): boolean {
  return pathKey(path).startsWith(`${pathKey(file)}/`);
}
