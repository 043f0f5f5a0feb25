import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Names of the settings files without `.yaml`. */
export const SETTINGS = ['site', 'sections', 'tags', 'authors', 'redirects', 'front', 'strings'] as const;
const FOLDERS = ['articles', 'pages', 'pictures'] as const;

/** Backup, swap and system files to ignore. */
const IGNORED_FILES = /^(?:\.|#.*#$)|~$|\.(?:bak|orig|rej|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Files that describe the folder to people. */
const ABOUT = /^(?:readme|license|licence|copying|authors|notice)(?:\.\w+)?$/i;

/** Reports a file that cannot be used. */
export type ReportFile = (file: string, rule: string, message: string, severity?: Diagnostic['severity']) => void;

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
      if (!isGoodName(entry.name)) report(child, 'file-name', NAME_ADVICE);
      else if (path === '') {
        if (isReadFolder(root, entry, report)) visit(child);
      } else if (entry.isDirectory()) {
        if (/\.md$/i.test(entry.name))
          report(
            child,
            'folder-as-file',
            'This is a folder, but its name is that of an article. Rename it, or put the file here.',
          );
        visit(child);
      } else if (isFile(root, child, entry, report)) found.push(child);
    }
  };
  visit('');
  return found.sort(compareText);
}

const NAME_ADVICE =
  'The name contains a character that other systems cannot write, or is not UTF-8. Rename the file with letters, digits and hyphens.';

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
      `This ${what} is ignored. Folders are: ${FOLDERS.join(', ')}. Move it, or remove it.`,
      'warning',
    );
  }
  return false;
}

const LINK_ADVICE = 'The target of this link is not a file. Put the files themselves here.';

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
    if (target === 'folder') report(path, 'link-to-folder', LINK_ADVICE);
    return target === 'file';
  }
  const what = entry.isDirectory() ? 'a folder' : 'no file';
  report(path, 'not-a-file', `This is ${what}. Put a file of this name here.`);
  return false;
}

/** Only links to files in the same folder are followed: others could publish something unintended. */
function staysInside(root: string, path: string, report: ReportFile): 'file' | 'folder' | 'outside' {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    report(path, 'link-dangling', 'The target of this link does not exist. Put the file itself here.');
    return 'outside';
  }
  const inside = relative(root, target);
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) {
    report(path, 'link-outside', 'This link leads out of the folder. Put the file itself here.');
    return 'outside';
  }
  return statSync(target).isFile() ? 'file' : 'folder';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
