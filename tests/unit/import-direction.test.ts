import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Highest first. A file may import its own folder and rows below it, never another folder of its row. */
const ROWS: readonly (readonly string[])[] = [
  ['tools'],
  ['bin'],
  ['commands'],
  ['content.config.ts'],
  ['astro'],
  ['pages'],
  ['printing'],
  ['layouts'],
  ['views'],
  ['components'],
  ['client'],
  ['library.ts'],
  ['build'],
  ['checks'],
  ['content'],
  ['pictures', 'output', 'cache'],
  ['related', 'feeds', 'seo', 'search', 'importers', 'hosts'],
  ['lists'],
  ['articles'],
  ['markdown'],
  ['site', 'strings.ts'],
  ['diagnostics'],
  ['messages'],
  ['arabic', 'engine-folder.ts'],
];

/** Folders inside `importers`, highest first; what stands beside them is below them all. */
const IMPORTER_ROWS: readonly string[] = ['sources', 'page', 'write'];

/** Layouts alone import styles. */
const STYLES = 'styles';

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function rowOf(folder: string): number {
  return ROWS.findIndex((row) => row.includes(folder));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? '';
    if (target.startsWith('#')) return [target.slice(1)];
    if (target.startsWith('.')) return [relative(SOURCE, resolve(SOURCE, dirname(file), target)).replaceAll('\\', '/')];
    return [];
  });
}

/** Returns "who -> whom" for an import that points the wrong way. */
function fault(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === to) return undefined;
  if (to === STYLES) return from === 'layouts' ? undefined : `${file} -> ${target}`;
  const down = rowOf(from) !== -1 && rowOf(to) !== -1 && rowOf(from) < rowOf(to);
  return down ? undefined : `${file} -> ${target}`;
}

/** Returns "who -> whom" for an import inside `importers` that points upward. */
function importerFault(file: string, target: string): string | undefined {
  const [from, to] = [file, target].map((path) => {
    const [folder, room, ...rest] = path.split('/');
    if (folder !== 'importers') return undefined;
    return rest.length === 0 ? IMPORTER_ROWS.length : IMPORTER_ROWS.indexOf(room ?? '');
  });
  return from === undefined || to === undefined || (from >= 0 && from <= to) ? undefined : `${file} -> ${target}`;
}

/** Returns each circle once, as "a -> b -> a". */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (trail.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

describe('import direction', () => {
  test('every import points to a row below', () => {
    expect(sourceFiles().flatMap((file) => importsOf(file).flatMap((target) => fault(file, target) ?? []))).toEqual([]);
  });

  test('inside importers too: sources, then page, then write, then what they share', () => {
    expect(
      sourceFiles().flatMap((file) => importsOf(file).flatMap((target) => importerFault(file, target) ?? [])),
    ).toEqual([]);
    expect(importerFault('importers/write/a.ts', 'importers/page/b.ts')).toBe(
      'importers/write/a.ts -> importers/page/b.ts',
    );
    expect(importerFault('importers/a.ts', 'importers/write/b.ts')).toBe('importers/a.ts -> importers/write/b.ts');
    expect(importerFault('importers/page/a.ts', 'importers/b.ts')).toBeUndefined();
  });

  test('every folder and file of src has its row', () => {
    const folders = new Set(sourceFiles().map(folderOf));
    expect([...folders].filter((folder) => rowOf(folder) === -1 && folder !== STYLES)).toEqual([]);
  });

  test('an import between folders is written with #, within one relatively', () => {
    const wrong = sourceFiles().flatMap((file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8');
      return [...text.matchAll(IMPORT)].flatMap((match) => {
        const target = match[1] ?? match[2] ?? '';
        const within = target.startsWith('#') && target.slice(1).startsWith(`${folderOf(file)}/`);
        const across =
          target.startsWith('.') &&
          folderOf(relative(SOURCE, resolve(SOURCE, dirname(file), target)).replaceAll('\\', '/')) !== folderOf(file);
        const styles = target.includes('/styles/') || target.includes('/client/');
        return within || (across && !styles) ? [`${file}: ${target}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself by way of others, types included', () => {
    const imports = new Map(sourceFiles().map((file) => [file, importsOf(file)]));
    expect(circles(imports)).toEqual([]);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b -> c -> b']);
  });

  test('the rule itself tells up from down', () => {
    expect(fault('articles/parse.ts', 'library.ts')).toBe('articles/parse.ts -> library.ts');
    expect(fault('feeds/rss.ts', 'related/ranking.ts')).toBe('feeds/rss.ts -> related/ranking.ts');
    expect(fault('feeds/rss.ts', 'articles/article.ts')).toBeUndefined();
  });
});
