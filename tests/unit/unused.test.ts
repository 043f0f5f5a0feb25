import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { strings } from '#strings.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Exports that only tests use, and why they stay. */
const KEPT: Readonly<Record<string, string>> = {
  'src/tools/mine-lexicon.ts MINED': 'not its export: a line of the file that it writes',
};

/** What Astro itself asks a page, an endpoint or the content configuration for. */
const ASKED_BY_ASTRO =
  /^src\/(?:(?:pages|printing\/pages)\/.* (?:getStaticPaths|GET|partial)|content\.config\.ts collections)$/;

const EXPORT = /^export (?:declare )?(?:async )?(const|function\*?|class|interface|type) ([\w$]+)/gm;
const IMPORT =
  /(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*\s+as\s+([\w$]+))\s*from\s*'([#.][^']+)'|import\(\s*'([#.][^']+)'\s*\)/g;

interface Source {
  readonly file: string;
  readonly text: string;
}

function sources(folder: string): Source[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(join(PROJECT, file), 'utf8') }));
}

/** Returns "file name" for each name that a file imports from another of ours; "file *" where it may use any. */
function importedBy({ file, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = '', all, from, lazily]) => {
    const address = from ?? lazily ?? '';
    const target = address.startsWith('#')
      ? `src/${address.slice(1)}`
      : relative(PROJECT, join(PROJECT, dirname(file), address)).replaceAll('\\', '/');
    if (lazily !== undefined) return [`${target} *`];
    const used = all === undefined ? names.split(',').map(importedName) : membersOf(all, text);
    return used.filter(Boolean).map((name) => `${target} ${name}`);
  });
}

/** `type Feed as Made` imports `Feed`. */
function importedName(written: string): string {
  return (
    written
      .trim()
      .replace(/^type /, '')
      .split(' as ')[0] ?? ''
  );
}

function membersOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w$.])${name}\\.([\\w$]+)`, 'g'))].map(([, member = '']) => member);
}

function exportsOf({ file, text }: Source): { readonly key: string; readonly kind: string; readonly uses: number }[] {
  return [...text.matchAll(EXPORT)].map(([, kind = '', name = '']) => ({
    key: `${file} ${name}`,
    kind,
    uses: [...withoutComments(text).matchAll(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))]
      .length,
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/**
 * Returns exports that nothing in the product uses, their own file included, and values exported though no other file,
 * not even a test, imports them. Types may stay exported beside the function whose signature they are part of.
 */
function unusedExports(product: readonly Source[], others: readonly Source[]): string[] {
  const used = new Set(product.flatMap(importedBy));
  const tested = new Set(others.flatMap(importedBy));
  return product.flatMap(exportsOf).flatMap(({ key, kind, uses }) => {
    const file = key.slice(0, key.lastIndexOf(' '));
    if (used.has(key) || used.has(`${file} *`) || key in KEPT || ASKED_BY_ASTRO.test(key)) return [];
    if (uses < 2) return [`${key}: nothing uses it`];
    const isType = kind === 'interface' || kind === 'type';
    return isType || tested.has(key) || tested.has(`${file} *`) ? [] : [`${key}: needs no export`];
  });
}

describe('exports of src', () => {
  const product = [
    ...sources('src'),
    { file: 'astro.config.mjs', text: readFileSync(join(PROJECT, 'astro.config.mjs'), 'utf8') },
  ];

  test('each is used: by the product, or by its own file and a test', () => {
    expect(unusedExports(product, sources('tests'))).toEqual([]);
  });

  test('what is kept for later is still there and still unused', () => {
    const used = new Set(product.flatMap(importedBy));
    const all = new Set(product.flatMap(exportsOf).map(({ key }) => key));
    expect(Object.keys(KEPT).filter((key) => used.has(key) || !all.has(key))).toEqual([]);
  });

  test('the test itself tells a used export from an unused one', () => {
    const a = { file: 'src/a/a.ts', text: "import { b } from './b.ts';\nimport * as c from '#c/c.ts';\nb(c.d);" };
    const b = { file: 'src/a/b.ts', text: 'export function b() {}\nexport const dead = 1;\nexport interface Dead {}' };
    const c = { file: 'src/c/c.ts', text: 'export const d = 1;\nexport const e = 2;\nconst f = e;' };
    expect(unusedExports([a, b, c], [])).toEqual([
      'src/a/b.ts dead: nothing uses it',
      'src/a/b.ts Dead: nothing uses it',
      'src/c/c.ts e: needs no export',
    ]);
    const onlyTest = { file: 'tests/c.test.ts', text: "import { e } from '#c/c.ts';\nimport { dead } from '#a/b.ts';" };
    expect(unusedExports([a, b, c], [onlyTest])).not.toContain('src/c/c.ts e: needs no export');
    expect(unusedExports([a, b, c], [onlyTest])).toContain('src/a/b.ts dead: nothing uses it');
  });
});

describe('strings', () => {
  test('each key is asked for somewhere', () => {
    const product = sources('src')
      .filter(({ file }) => file !== 'src/strings.ts' && !file.startsWith('src/tools/'))
      .map(({ text }) => withoutComments(text))
      .join('\n');
    const asked = (key: string): boolean => new RegExp(`\\.${key}\\b|['"]${key}['"]`).test(product);
    expect(Object.keys(strings).filter((key) => !asked(key))).toEqual([]);
  });
});
