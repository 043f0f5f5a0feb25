import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { says } from '#messages/says.ts';
import type { ServiceName } from '#site/services.ts';
import type { Site } from '#site/site.ts';
import { isFile, isGoodName, type ReportFile } from './walk-content.ts';

/** A file that is published unchanged. */
export interface PublicFile {
  /** Its address: `/icon.svg`, NFC. */
  readonly address: string;
  /** Absolute path on disk. */
  readonly path: string;
}

export interface PublicFolder {
  /** Sorted by address. */
  readonly files: readonly PublicFile[];
  /** One diagnostic for each omitted file: an error if it could publish something unintended, else a warning. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Hidden files at the top level that hosts and certificates need. */
const PUBLISHED_HIDDEN = new Set(['.well-known', '.nojekyll']);

/** System and Git files to ignore. */
const IGNORED_FILES = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.gitignore)$/i;

/**
 * Returns the files of the newspaper's `public/` and, under addresses that it does not use, those of Nuqta's: its icon,
 * say, until the newspaper has its own.
 */
export function sitePublicFolder(paperFolder: string): PublicFolder {
  const { files: own, diagnostics } = readPublicFolder(paperFolder);
  if (resolve(paperFolder) === ENGINE_FOLDER) return { files: own, diagnostics };
  const taken = new Set(own.map(({ address }) => address.toLowerCase()));
  const others = readPublicFolder(ENGINE_FOLDER).files.filter(({ address }) => !taken.has(address.toLowerCase()));
  return { files: [...own, ...others].sort(byAddress), diagnostics };
}

/**
 * Returns the files of `public/`. As in the content folder, links out of the folder are not followed, and only regular
 * files count: a link could publish any file of the machine, a pipe would block the build.
 */
export function readPublicFolder(projectFolder: string): PublicFolder {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, PublicFile>();
  const report: ReportFile = (path, said, severity = 'error') => {
    diagnostics.push({ file: `public/${path}`.normalize('NFC'), line: 1, column: 1, severity, ...said });
  };
  const root = publicRoot(projectFolder, report);
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root ?? '', folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isLeftOut(path, entry, report)) continue;
      if (entry.isDirectory()) visit(path);
      else if (isFile(root ?? '', path, entry, report)) add(path);
    }
  };
  const add = (path: string): void => {
    const address = `/${path}`.normalize('NFC');
    const other = files.get(address.toLowerCase());
    if (other === undefined) files.set(address.toLowerCase(), { address, path: join(root ?? '', path) });
    else report(path, says('file-twice', { other: other.address }));
  };
  if (root !== undefined) visit('');
  return { files: [...files.values()].sort(byAddress), diagnostics };
}

/** Files of Nuqta's that only pages with a service ask for. */
const OF_SERVICES: ReadonlyMap<string, ServiceName> = new Map([['/matomo-setup.js', 'matomo']]);

/** Returns the files that a newspaper publishes: those of Nuqta's for a service only where that is switched on. */
export function neededFiles(files: readonly PublicFile[], { services }: Pick<Site, 'services'>): PublicFile[] {
  return files.filter(({ address, path }) => {
    const service = path.startsWith(join(ENGINE_FOLDER, 'public')) ? OF_SERVICES.get(address) : undefined;
    return service === undefined || services?.[service] !== undefined;
  });
}

function byAddress(a: PublicFile, b: PublicFile): number {
  return a.address < b.address ? -1 : 1;
}

/** The real path of the folder; undefined if it does not exist or lies outside the project. */
function publicRoot(projectFolder: string, report: ReportFile): string | undefined {
  const folder = join(projectFolder, 'public');
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (entry === undefined) return undefined;
  const inside = entry.isSymbolicLink() ? insideProject(projectFolder, folder) : entry.isDirectory();
  if (inside) return realpathSync(folder);
  report('', says('file-as-folder', { name: 'public' }));
  return undefined;
}

function insideProject(projectFolder: string, link: string): boolean {
  try {
    const target = realpathSync(link);
    const steps = relative(realpathSync(projectFolder), target);
    return steps !== '' && steps.split(sep)[0] !== '..' && lstatSync(target).isDirectory();
  } catch {
    return false;
  }
}

function isLeftOut(path: string, { name }: Dirent, report: ReportFile): boolean {
  if (IGNORED_FILES.test(name)) return true;
  if (!isGoodName(name)) {
    report(path, says('file-name'));
    return true;
  }
  if (name.startsWith('.') && !(path === name && PUBLISHED_HIDDEN.has(name))) {
    report(path, says('file-hidden', { names: [...PUBLISHED_HIDDEN] }), 'warning');
    return true;
  }
  return false;
}
