import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path inside the content folder, `/` between folders, NFC. */
  readonly path: string;
  readonly text: string;
}

/** Everything in a content folder, read once. */
export interface ContentFiles {
  readonly articles: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
  /** Text of the settings files by name without `.yaml`. */
  readonly settings: Readonly<Record<'site' | 'sections' | 'tags' | 'authors' | 'redirects', string | undefined>>;
  /** Paths of all other files under `articles/`, `pages/` and `pictures/`, as the disk spells them. */
  readonly assets: readonly string[];
  /** Files that could not be read as text. */
  readonly problems: readonly Diagnostic[];
}

const SETTINGS = ['site', 'sections', 'tags', 'authors', 'redirects'] as const;
const FOLDERS = ['articles', 'pages', 'pictures'] as const;

/** Bytes above which a text file is not read at all: twice what a body may have, so that its true fault is told. */
const TEXT_LIMIT = 4 * 1024 * 1024;

/** What pages can show of the files that are no text. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/** What editors and machines leave behind, and nobody means to publish. */
const LEFT_BEHIND = /^(?:\.|#.*#$)|~$|\.(?:bak|orig|rej|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Files that tell people about the folder. */
const ABOUT = /^(?:readme|license|licence|copying|authors|notice)(?:\.\w+)?$/i;

type Report = (file: string, rule: string, message: string, severity?: Diagnostic['severity']) => void;

/**
 * Reads a content folder. Files come in code-unit order of their paths, so that nothing depends on the disk's order.
 * Reports, and leaves out, whatever cannot be read as what it seems to be: bytes that are not UTF-8, links that dangle
 * or lead out of the folder, two names that are one on another disk, files that would be passed over in silence.
 * Throws where the folder itself is not there.
 */
export function readContent(folder: string): ContentFiles {
  const root = realpathSync(folder);
  const problems: Diagnostic[] = [];
  const report: Report = (file, rule, message, severity = 'error') => {
    problems.push({ file: file.normalize('NFC'), line: 1, column: 1, severity, rule, message });
  };
  const read = (path: string): ContentFile[] => {
    const bytes = readBytes(join(root, path), path, report);
    if (bytes === undefined) return [];
    const fault = utf8Fault(bytes);
    if (fault === undefined) return [{ path: path.normalize('NFC'), text: bytes.toString('utf8') }];
    problems.push({ file: path.normalize('NFC'), ...fault, severity: 'error' });
    return [];
  };
  const files = walk(root, report);
  const isText = (path: string): boolean => /\.md$/i.test(path) && !path.startsWith('pictures/');
  const texts = files.filter(isText);
  const assets = files.filter((path) => !isText(path));
  for (const path of assets) if (!PICTURE.test(path)) report(path, 'file-ignored', ignoredAdvice(path), 'warning');
  const articles = texts.filter((path) => path.startsWith('articles/'));
  const pages = texts.filter((path) => path.startsWith('pages/'));
  return {
    articles: differentNames(articles, nfc, report).flatMap(read),
    pages: differentNames(pages, nfc, report).flatMap(read),
    settings: {
      site: readSettings('site', root, read, report),
      sections: readSettings('sections', root, read, report),
      tags: readSettings('tags', root, read, report),
      authors: readSettings('authors', root, read, report),
      redirects: readSettings('redirects', root, read, report),
    },
    assets: differentNames(assets, (path) => nfc(path).toLowerCase(), report),
    problems,
  };
}

/**
 * Returns a digest of the names, sizes and times of all files of a content folder: it changes when anyone saves one.
 * Ten times cheaper than reading them, it tells at the end of a build whether the folder is still what was read.
 */
export function contentStamp(folder: string): string {
  const root = realpathSync(folder);
  const hash = createHash('sha256');
  for (const path of [...walk(root, () => undefined), ...SETTINGS.map((name) => `${name}.yaml`)]) {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${stats?.size}\0${stats?.mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** Returns the text of one settings file, or undefined where it is not there; faults of it are reported by `readContent`. */
export function readSettingsFile(folder: string, name: keyof ContentFiles['settings']): string | undefined {
  const path = join(folder, `${name}.yaml`);
  return readBytes(path, path, () => undefined)?.toString('utf8');
}

function readSettings(
  name: (typeof SETTINGS)[number],
  root: string,
  read: (path: string) => ContentFile[],
  report: Report,
): string | undefined {
  const path = `${name}.yaml`;
  const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined || !isFile(root, path, entry, report)) return undefined;
  // A file that is there and cannot be read is reported for that, and not for being missing.
  return read(path)[0]?.text;
}

/** Returns the bytes of a file, or undefined where it is not there, too large or unreadable, which is reported. */
function readBytes(file: string, path: string, report: Report): Buffer | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return undefined;
    if (stats.size <= TEXT_LIMIT) return readFileSync(file);
    report(path, 'body-size', 'The file is over 4 MB. Split it into several.');
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    report(path, 'file-unreadable', `The file cannot be read (${cause}). Mend its permissions, or put it there again.`);
  }
  return undefined;
}

function walk(root: string, report: Report): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (LEFT_BEHIND.test(entry.name)) continue;
      if (!isGoodName(entry.name)) report(child, 'file-name', NAME_ADVICE);
      else if (path === '') {
        if (isReadFolder(root, entry, report)) visit(child);
      } else if (entry.isDirectory()) {
        if (/\.md$/i.test(entry.name))
          report(child, 'folder-as-file', 'This is a folder, named as an article is. Rename it, or put the file here.');
        visit(child);
      } else if (isFile(root, child, entry, report)) found.push(child);
    }
  };
  visit('');
  return found.sort(compareText);
}

const NAME_ADVICE =
  'The name holds a character that other systems cannot write, or is not UTF-8. Rename the file with letters, digits and hyphens.';

/** Control characters, and U+FFFD, which stands for bytes that are not UTF-8. */
function isGoodName(name: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}\uFFFD\u202A-\u202E\u2066-\u2069]/u.test(name) && name.isWellFormed();
}

/** Says whether an entry of the content folder itself is a folder that is read; reports what seems meant to be. */
function isReadFolder(root: string, entry: Dirent, report: Report): boolean {
  const { name } = entry;
  if (FOLDERS.some((folder) => folder === name)) {
    if (entry.isDirectory()) return true;
    if (entry.isSymbolicLink()) {
      const target = staysInside(root, name, report);
      if (target === 'file') report(name, 'file-as-folder', `${name} is not a folder. Put a folder of that name here.`);
      return target === 'folder';
    }
    report(name, 'file-as-folder', `${name} is not a folder. Put a folder of that name here.`);
    return false;
  }
  if (SETTINGS.some((settings) => `${settings}.yaml` === name) || ABOUT.test(name)) return false;
  if (/\.ya?ml$/i.test(name)) {
    const names = SETTINGS.map((settings) => `${settings}.yaml`).join(', ');
    report(name, 'file-unknown', `No settings are read from ${name}. The files are: ${names}. Rename it.`);
  } else {
    const what = entry.isDirectory() ? 'folder' : 'file';
    report(
      name,
      'file-ignored',
      `This ${what} is not read. Folders are: ${FOLDERS.join(', ')}. Move it, or take it away.`,
      'warning',
    );
  }
  return false;
}

const LINK_ADVICE = 'This link leads to no file. Put the files themselves here.';

/** Says whether an entry is a file, or a link to a file of this folder; reports it where it is not. */
function isFile(
  root: string,
  path: string,
  entry: Pick<Dirent, 'isFile' | 'isSymbolicLink' | 'isDirectory'>,
  report: Report,
): boolean {
  if (entry.isFile()) return true;
  if (entry.isSymbolicLink()) {
    const target = staysInside(root, path, report);
    if (target === 'folder') report(path, 'link-to-folder', LINK_ADVICE);
    return target === 'file';
  }
  const what = entry.isDirectory() ? 'a folder' : 'no file';
  report(path, 'not-a-file', `This is ${what}. Put a file of this name here.`);
  return false;
}

/** A link is followed only to a file of the same folder: anything else could publish what nobody meant to. */
function staysInside(root: string, path: string, report: Report): 'file' | 'folder' | 'outside' {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    report(path, 'link-dangling', 'This link leads nowhere. Put the file itself here.');
    return 'outside';
  }
  const inside = relative(root, target);
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) {
    report(path, 'link-outside', 'This link leads out of the content folder. Put the file itself here.');
    return 'outside';
  }
  return statSync(target).isFile() ? 'file' : 'folder';
}

/** Returns the paths of which no earlier one is the same once `spell` has its way, and reports the others. */
function differentNames(paths: readonly string[], spell: (path: string) => string, report: Report): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = seen.get(spell(path));
    if (other === undefined) {
      seen.set(spell(path), path);
      return [path];
    }
    const message = `Another file, ${nfc(other)}, has this name in another spelling (letter case or Unicode form). Rename one.`;
    report(path, 'file-twice', message);
    return [];
  });
}

function ignoredAdvice(path: string): string {
  return path.startsWith('pictures/')
    ? 'This file is no picture and is not read. Take it away, or save it as JPEG, PNG or WebP.'
    : 'This file is not read: the name of an article ends in ".md". Rename it, or take it away.';
}

function nfc(path: string): string {
  return path.normalize('NFC');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the place of the first byte that is not UTF-8, or undefined. */
function utf8Fault(bytes: Uint8Array): { line: number; column: number; rule: string; message: string } | undefined {
  if (isUtf8(bytes)) return undefined;
  const offset = firstInvalidByte(bytes);
  const before = Buffer.from(bytes.subarray(0, offset)).toString('utf8');
  return {
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    rule: 'not-utf8',
    message: `The file is not UTF-8 (byte ${offset}). Save it as UTF-8, or bring it in with "npm run import".`,
  };
}

/** Returns the offset of the first byte of the first sequence that is no letter. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decodeStart(bytes, middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // The bytes that are good so far may end in the beginning of a letter that never comes.
  return Buffer.byteLength(decodeStart(bytes, good));
}

/** Decodes the first bytes as far as they make whole letters; throws where they cannot. */
function decodeStart(bytes: Uint8Array, length: number): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
}

/** What became of a file that was to be written. */
export type WriteResult = 'written' | 'unchanged' | 'kept';

/**
 * Writes one text file of the content folder, whole or not at all. `kept`: another text stands there and `force` was
 * not given. With `dryRun` nothing is written and the answer is what would have been.
 */
export async function writeContentFile(
  folder: string,
  file: ContentFile,
  options: { readonly force: boolean; readonly dryRun: boolean },
): Promise<WriteResult> {
  const target = join(folder, file.path);
  const present = await readFile(target, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (present === file.text) return 'unchanged';
  if (present !== undefined && !options.force) return 'kept';
  if (options.dryRun) return 'written';
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${process.pid}.nuqta-new`);
  await writeFile(temporary, file.text);
  await rename(temporary, target);
  return 'written';
}
