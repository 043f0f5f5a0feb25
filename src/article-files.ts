import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '#problems/problem.ts';

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
  /** Paths of all other files under `articles/` and `pictures/`. */
  readonly assets: readonly string[];
  /** Files that could not be read as text. */
  readonly problems: readonly Problem[];
}

const SETTINGS = ['site', 'sections', 'tags', 'authors', 'redirects'] as const;

/**
 * Reads a content folder. Files come in code-unit order of their paths, so that nothing depends on the disk's order.
 * Reports, and leaves out, files that are not UTF-8 and links that dangle or lead out of the folder.
 * Throws where the folder itself is not there.
 */
export function readContent(folder: string): ContentFiles {
  const root = realpathSync(folder);
  const problems: Problem[] = [];
  const read = (path: string): ContentFile[] => {
    const bytes = readFileSync(join(root, path));
    const fault = utf8Fault(bytes);
    if (fault === undefined) return [{ path: path.normalize('NFC'), text: bytes.toString('utf8') }];
    problems.push({ file: path, ...fault, severity: 'error' });
    return [];
  };
  const files = [
    ...walk(root, 'articles', problems),
    ...walk(root, 'pages', problems),
    ...walk(root, 'pictures', problems),
  ];
  const isArticle = (path: string): boolean => path.startsWith('articles/') && /\.md$/i.test(path);
  const isPage = (path: string): boolean => path.startsWith('pages/') && /\.md$/i.test(path);
  const setting = (name: string): string | undefined => {
    const path = `${name}.yaml`;
    if (statSync(join(root, path), { throwIfNoEntry: false }) === undefined) return undefined;
    return read(path)[0]?.text;
  };
  return {
    articles: files.filter(isArticle).flatMap(read),
    pages: files.filter(isPage).flatMap(read),
    settings: Object.fromEntries(SETTINGS.map((name) => [name, setting(name)])) as ContentFiles['settings'],
    assets: files.filter((path) => !isArticle(path) && !isPage(path)),
    problems,
  };
}

/** Gives the text of one settings file, or undefined where it is not there; bytes that are not UTF-8 are reported by `readContent`. */
export function readSettingsFile(folder: string, name: keyof ContentFiles['settings']): string | undefined {
  const path = join(folder, `${name}.yaml`);
  return statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(path, 'utf8');
}

function walk(root: string, folder: string, problems: Problem[]): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const child = `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(child);
      else if (entry.isSymbolicLink()) {
        if (staysInside(root, child, problems)) found.push(child);
      } else if (entry.isFile()) found.push(child);
    }
  };
  if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) visit(folder);
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A link is followed only to a file of the same folder: anything else could publish what nobody meant to. */
function staysInside(root: string, path: string, problems: Problem[]): boolean {
  const report = (rule: string, message: string): boolean => {
    problems.push({ file: path, line: 1, column: 1, severity: 'error', rule, message });
    return false;
  };
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    return report('link-dangling', 'This link leads nowhere. Put the file itself here.');
  }
  const inside = relative(root, target);
  if (inside.startsWith('..') || inside.split(sep)[0] === '')
    return report('link-outside', 'This link leads out of the content folder. Put the file itself here.');
  return (
    statSync(target).isFile() || report('link-to-folder', 'This link leads to a folder. Put the files themselves here.')
  );
}

/** Gives the place of the first byte that is not UTF-8, or undefined. */
function utf8Fault(bytes: Uint8Array): { line: number; column: number; rule: string; message: string } | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = Buffer.from(bytes.subarray(0, offset)).toString('utf8');
    const line = before.split('\n').length;
    return {
      line,
      column: before.length - before.lastIndexOf('\n'),
      rule: 'not-utf8',
      message: `The file is not UTF-8 (byte ${offset}). Save it as UTF-8, or bring it in with "npm run import".`,
    };
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
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
