import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type SaidByRule, says } from '#messages/says.ts';

/** Names of the settings files without `.yaml`. */
export const SETTINGS = [
  'site',
  'sections',
  'tags',
  'authors',
  'sources',
  'redirects',
  'front',
  'strings',
  'adverts',
] as const;
const FOLDERS = ['articles', 'pages', 'pictures'] as const;

/** Backup, swap and system files to ignore. */
const IGNORED_FILES = /^(?:\.|#.*#$)|~$|\.(?:bak|orig|rej|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Files that describe the folder to people. */
const ABOUT = /^(?:readme|license|licence|copying|authors|notice)(?:\.\w+)?$/i;

/** Reports a file that cannot be used. */
export type ReportFile = (file: string, said: SaidByRule, severity?: Diagnostic['severity']) => void;

/**
 * Returns the paths of all files in the content subfolders, in code-unit order, and reports unusable ones: invalid
 * names, dangling links and links out of the folder.
 */
export function walkContent(root: string, report: ReportFile): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (IGNORED_FILES.test(entry.name)) continue;
      if (!isGoodName(entry.name)) report(child, says('file-name'));
      else if (path === '') {
        if (isReadFolder(root, entry, report)) visit(child);
      } else if (entry.isDirectory()) {
        if (/\.md$/i.test(entry.name)) report(child, says('folder-as-file'));
        visit(child);
      } else if (isFile(root, child, entry, report)) found.push(child);
    }
  };
  visit('');
  return found.sort(compareText);
}

/**
 * Returns true for names that are valid on every system: no control characters, and no U+FFFD, which replaces invalid
 * UTF-8.
 */
export function isGoodName(name: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}\uFFFD\u202A-\u202E\u2066-\u2069]/u.test(name) && name.isWellFormed();
}

/** Returns true when an entry at the top level is a content subfolder; reports probable misspellings. */
function isReadFolder(root: string, entry: Dirent, report: ReportFile): boolean {
  const { name } = entry;
  if (FOLDERS.some((folder) => folder === name)) {
    if (entry.isDirectory()) return true;
    if (entry.isSymbolicLink()) {
      const target = staysInside(root, name, report);
      if (target === 'file') report(name, says('file-as-folder', { name }));
      return target === 'folder';
    }
    report(name, says('file-as-folder', { name }));
    return false;
  }
  if (SETTINGS.some((settings) => `${settings}.yaml` === name) || ABOUT.test(name)) return false;
  if (/\.ya?ml$/i.test(name)) {
    const known = SETTINGS.map((settings) => `${settings}.yaml`);
    report(name, says('file-unknown', { name, known }));
  } else report(name, says('file-ignored/place', { folders: FOLDERS }), 'warning');
  return false;
}

/** Returns true for a file, or a link to a file in this folder; otherwise reports it. */
export function isFile(
  root: string,
  path: string,
  entry: Pick<Dirent, 'isFile' | 'isSymbolicLink' | 'isDirectory'>,
  report: ReportFile,
): boolean {
  if (entry.isFile()) return true;
  if (entry.isSymbolicLink()) {
    const target = staysInside(root, path, report);
    if (target === 'folder') report(path, says('link-to-folder'));
    return target === 'file';
  }
  report(path, says('not-a-file'));
  return false;
}

/** Only links to files in the same folder are followed: others could publish something unintended. */
function staysInside(root: string, path: string, report: ReportFile): 'file' | 'folder' | 'outside' {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    report(path, says('link-dangling'));
    return 'outside';
  }
  const inside = relative(root, target);
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) {
    report(path, says('link-outside'));
    return 'outside';
  }
  return statSync(target).isFile() ? 'file' : 'folder';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
