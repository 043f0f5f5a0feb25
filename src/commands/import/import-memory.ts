import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import type { MissingField } from '#importers/imported-article.ts';
import type { Settings } from '#site/site.ts';
import type { ImportArguments } from '../import-arguments.ts';

/** What an import made of one item: the same item makes the same text again. */
export interface MadeFile {
  /** Id of the article; undefined for a page. */
  readonly id?: string | undefined;
  readonly path: string;
  /** Digest of the file's text. */
  readonly text: string;
}

/** A whole import, of which nothing is left to do where its sources and files are the same. */
export interface FinishedImport {
  /** Digest of the sources. */
  readonly sources: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly (readonly [file: string, kind: string, count: number])[];
  readonly missing: Readonly<Record<MissingField, number>>;
}

interface Kept {
  readonly version: string;
  readonly finished: FinishedImport;
  readonly files: Readonly<Record<string, MadeFile>>;
}

/** What was imported into a content folder before. It costs time where it is lost, nothing else. */
export interface ImportMemory {
  readonly finished: FinishedImport | undefined;
  /** By the digest of the item in its source; by the path where its conversion was reported, and is to be again. */
  readonly files: ReadonlyMap<string, MadeFile>;
  /** Keeps what an import made, for the next one. */
  save(finished: FinishedImport, files: ReadonlyMap<string, MadeFile>): void;
}

/** A small import is as fast without. */
const FEWEST = 200;
/** More places than this are found again by converting again. */
const MOST_DIAGNOSTICS = 20_000;
const ENTRY = ['src/commands/import.ts'];

/** Opens the memory of a content folder; it is empty where anything but the sources has changed: options, settings, Nuqta. */
export function openImportMemory(args: ImportArguments, settings: Settings, projectFolder: string): ImportMemory {
  const file = join(projectFolder, '.nuqta/cache/imports', `${digestOf(args.content)}.json`);
  const kept = read(file);
  const version = kept === undefined ? undefined : versionOf(args, settings, projectFolder);
  const usable = kept !== undefined && kept.version === version && !args.force ? kept : undefined;
  return {
    finished: usable?.finished,
    files: new Map(Object.entries(usable?.files ?? {})),
    save(finished, files) {
      if (args.dryRun || files.size < FEWEST || finished.diagnostics.length > MOST_DIAGNOSTICS) return;
      const written = version ?? versionOf(args, settings, projectFolder);
      write(file, { version: written, finished, files: Object.fromEntries(files) });
    },
  };
}

/** Returns a digest of a text, or of what JSON keeps of a value. */
export function digestOf(value: unknown): string {
  return createHash('sha1')
    .update(typeof value === 'string' ? value : JSON.stringify(value, mapsAsLists))
    .digest('base64url');
}

/** Returns a digest of what the sources hold; of a folder, of the names, sizes and times of its files. */
export async function digestOfSources(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha1');
  for (const path of paths) {
    hash.update(`${path}\0`);
    if (!statSync(path).isDirectory()) for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
    else
      for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
        const stats = statSync(join(path, name), { throwIfNoEntry: false });
        hash.update(`${name}\0${stats?.size}\0${stats?.mtimeMs}\0`);
      }
  }
  return hash.digest('base64url');
}

function mapsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function versionOf(args: ImportArguments, settings: Settings, projectFolder: string): string {
  const { files: _files, report: _report, dryRun: _dryRun, ...asked } = args;
  return digestOf([
    codeVersion(ENGINE_FOLDER, ENTRY, packageFiles(projectFolder)),
    asked,
    { ...settings, redirects: [] },
  ]);
}

function read(file: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
    return typeof kept.version === 'string' && typeof kept.files === 'object' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify(kept));
    renameSync(temporary, file);
  } catch {
    // A disk that is full or read only has nothing to do with what was imported.
  }
}
