import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { contentStats, stampOf, walkAndNote } from './content-stamp.ts';
import type { KnownFiles } from './known-files.ts';
import { utf8Error } from './utf8-error.ts';
import { isFile, type ReportFile, type SETTINGS } from './walk-content.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path inside the content folder, `/` between folders, NFC. */
  readonly path: string;
  /** Of a file that is known already, read when it is asked for. */
  readonly text: string;
}

/** An article or static page. */
export interface PageFile extends ContentFile {
  /** The digest of its path and text, where it is known without reading them. */
  readonly key?: string | undefined;
  readonly stats: Stats;
}

/** All files of a content folder, read once. */
export interface ContentFiles {
  readonly articles: readonly PageFile[];
  readonly pages: readonly PageFile[];
  /** Text of the settings files by name without `.yaml`. */
  readonly settings: Readonly<Record<(typeof SETTINGS)[number], string | undefined>>;
  /** Paths of all other files under `articles/`, `pages/` and `pictures/`, as spelled on disk. */
  readonly assets: readonly string[];
  /** Digest of names, sizes and times, taken before reading, so that later changes are noticed. */
  readonly stamp: string;
  /** Files that could not be read as text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Texts by path, read when they are asked for. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;

/**
 * Text files larger than this (in bytes) are not read. Twice the limit of a body, so that the size limit is what gets
 * reported.
 */
const TEXT_LIMIT = 4 * 1024 * 1024;

/** Types of non-text files that pages can show. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/**
 * Reads a content folder. Files are in code-unit order of their paths, independent of the disk. Files that cannot be
 * used are reported and omitted: invalid UTF-8, dangling links or links out of the folder, two names that are equal on
 * another disk, unexpected files. Files of which `keyOf` knows the digest are not read before their text is asked for.
 * Throws if the folder does not exist.
 */
export function readContent(folder: string, keyOf: KnownFiles['keyOf'] = () => undefined): ContentFiles {
  const root = realpathSync(folder);
  const diagnostics: Diagnostic[] = [];
  const report: ReportFile = (file, said, severity = 'error') => {
    diagnostics.push({ file: file.normalize('NFC'), line: 1, column: 1, severity, ...said });
  };
  const read = (path: string): ContentFile[] => {
    const bytes = readBytes(join(root, path), stats.get(path), (said) => report(path, said));
    if (bytes === undefined) return [];
    const error = utf8Error(bytes);
    if (error === undefined) return [{ path: path.normalize('NFC'), text: bytes.toString('utf8') }];
    diagnostics.push({ file: path.normalize('NFC'), ...error, severity: 'error' });
    return [];
  };
  const readPage = (path: string): PageFile[] => {
    const found = stats.get(path);
    if (found === undefined) return [];
    const key = keyOf(path.normalize('NFC'), found);
    if (key === undefined) return read(path).map((file) => ({ ...file, stats: found }));
    return [
      {
        path: path.normalize('NFC'),
        key,
        stats: found,
        get text() {
          return readBytes(join(root, path), found, () => undefined)?.toString('utf8') ?? '';
        },
      },
    ];
  };
  const { files, reported } = walkAndNote(root, report);
  const stats = contentStats(root, files);
  const isText = (path: string): boolean => /\.md$/i.test(path) && !path.startsWith('pictures/');
  const texts = files.filter(isText);
  const assets = files.filter((path) => !isText(path));
  for (const path of assets) if (!PICTURE.test(path)) report(path, says(ignoredId(path)), 'warning');
  const articles = texts.filter((path) => path.startsWith('articles/'));
  const pages = texts.filter((path) => path.startsWith('pages/'));
  return {
    articles: differentNames(articles, nfc, report).flatMap(readPage),
    pages: differentNames(pages, nfc, report).flatMap(readPage),
    settings: {
      site: readSettings('site', root, read, report),
      sections: readSettings('sections', root, read, report),
      tags: readSettings('tags', root, read, report),
      authors: readSettings('authors', root, read, report),
      sources: readSettings('sources', root, read, report),
      redirects: readSettings('redirects', root, read, report),
      front: readSettings('front', root, read, report),
      strings: readSettings('strings', root, read, report),
      adverts: readSettings('adverts', root, read, report),
    },
    assets: differentNames(assets, (path) => nfc(path).toLowerCase(), report),
    stamp: stampOf(stats, reported),
    diagnostics,
  };
}

/** Returns the text of one settings file, or undefined if it does not exist; `readContent` reports its errors. */
export function readSettingsFile(folder: string, name: keyof ContentFiles['settings']): string | undefined {
  const path = join(folder, `${name}.yaml`);
  return readBytes(path, statSync(path, { throwIfNoEntry: false }), () => undefined)?.toString('utf8');
}

function readSettings(
  name: (typeof SETTINGS)[number],
  root: string,
  read: (path: string) => ContentFile[],
  report: ReportFile,
): string | undefined {
  const path = `${name}.yaml`;
  const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined || !isFile(root, path, entry, report)) return undefined;
  // An unreadable file is reported as such, not as missing.
  return read(path)[0]?.text;
}

/** Returns the bytes of a file, or undefined if it is missing, or too large or unreadable (then reported). */
function readBytes(file: string, stats: Stats | undefined, report: (said: SaidByRule) => void): Buffer | undefined {
  if (stats === undefined || !stats.isFile()) return undefined;
  if (stats.size > TEXT_LIMIT) {
    report(says('body-size/file'));
    return undefined;
  }
  try {
    return readFileSync(file);
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    report(says('file-unreadable', { cause }));
    return undefined;
  }
}

/** Returns the paths that are unique after `spell`; reports duplicates. */
function differentNames(paths: readonly string[], spell: (path: string) => string, report: ReportFile): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = seen.get(spell(path));
    if (other === undefined) {
      seen.set(spell(path), path);
      return [path];
    }
    report(path, says('file-twice', { other: nfc(other) }));
    return [];
  });
}

function ignoredId(path: string): 'file-ignored/picture' | 'file-ignored/article' {
  return path.startsWith('pictures/') ? 'file-ignored/picture' : 'file-ignored/article';
}

function nfc(path: string): string {
  return path.normalize('NFC');
}

/** Returns the text of each article, page and settings file by its path. */
export function textsOf({ articles, pages, settings }: ContentFiles): Texts {
  const files = new Map<string, { readonly text: string }>([...articles, ...pages].map((file) => [file.path, file]));
  for (const [name, text] of Object.entries(settings)) if (text !== undefined) files.set(`${name}.yaml`, { text });
  return { get: (path) => files.get(path)?.text, keys: () => files.keys() };
}
