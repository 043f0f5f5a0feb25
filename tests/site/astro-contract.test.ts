import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cleanEnvironment } from '../support/clean-environment.ts';
import { NOW } from './support/build-site.ts';
import { makeContentFolder } from './support/content-folder.ts';
import { openSite, type SiteFolder } from './support/site-folder.ts';
import { sharedCache } from './support/sites.ts';

/**
 * What an Astro developer does to the project, each in a copy of it: adds integrations as `astro add` does and others as
 * integrations do, adds a page, renders many at once, starts Astro without our commands. The builds are shared.
 */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONTENT = join(PROJECT, 'tests/fixtures/edition');

const LATE = `
const write = (name) => ({ name, hooks: { 'astro:build:done': ({ dir }) => writeFileSync(new URL(name + '.txt', dir), name) } });
const late = {
  name: 'late',
  hooks: { ...write('late').hooks, 'astro:config:setup': ({ updateConfig }) => updateConfig({ integrations: [write('later')] }) },
};`;

const PAGE = `---
---
<html lang="ar" dir="rtl"><head><title>مرحبا</title></head>
<body><a href="/latest/">الأحدث</a> <span>{Astro.url.href}</span></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-contract-'));
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Pictures are drawn once; what Astro compiles is another thing with each configuration.
  cpSync(join(sharedCache(inject('sites')), 'pictures'), join(folder, 'cache/pictures'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configure(config: string): void {
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import '#build/no-telemetry.ts';
import { writeFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { nuqta } from '#astro/nuqta.ts';
${config}`,
  );
}

/** Runs Node in the copy and returns how it ended and what it said. */
function run(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...cleanEnvironment(process.env), NODE_ENV: 'production', NO_COLOR: '1', ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

const out = (name: string): string => join(folder, 'out', name);
const build = (name: string, content: string = CONTENT) =>
  run([
    'src/bin/nuqta.mjs',
    'build',
    '--content',
    content,
    '--now',
    NOW,
    '--out',
    out(name),
    '--cache',
    join(folder, 'cache'),
  ]);

/** Every file of a site but the ones named, for comparing it with another whole. */
function filesOf(site: SiteFolder, without: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    site.files
      .filter((file) => !without.includes(file))
      .map((file) => [file, readFileSync(join(site.folder, file)).toString('latin1')]),
  );
}

describe('nuqta()', { timeout: 300_000 }, () => {
  const plain = openSite(inject('edition'));
  test('renders the same pages one by one as in batches, from a bare `astro build` as from ours', async () => {
    configure('export default defineConfig({ integrations: [nuqta({ batches: false })] });');
    const oneByOne = await run(['node_modules/astro/bin/astro.mjs', 'build'], {
      NUQTA_CONTENT: CONTENT,
      NUQTA_NOW: NOW,
      NUQTA_OUT: out('one-by-one'),
      NUQTA_CACHE: join(folder, 'cache'),
    });
    expect(oneByOne.output).toContain('verified and in place');
    expect(filesOf(openSite(out('one-by-one')))).toEqual(filesOf(plain));
  });

  test('works with integrations after it, a page beside its own and many pages rendered at once', async () => {
    configure(`${LATE}
export default defineConfig({ integrations: [nuqta(), late], build: { concurrency: 8 } });`);
    writeFileSync(join(folder, 'src/pages/hello.astro'), PAGE);
    const { code, output } = await build('extended');
    expect(output).not.toContain('fault');
    expect(code).toBe(0);
    const site = openSite(out('extended'));
    expect(site.read('late.txt')).toBe('late');
    expect(site.read('later.txt')).toBe('later');
    expect(site.read('/hello/')).toContain('https://');
    expect(site.read('/hello/')).not.toContain('localhost');
    const added = ['late.txt', 'later.txt', 'hello/index.html'];
    expect(site.files).toEqual(expect.arrayContaining(added));
    expect(filesOf(site, added)).toMatchObject(
      Object.fromEntries(Object.entries(filesOf(plain)).filter(([file]) => /\.html$|\.xml$/.test(file))),
    );
  });

  test('refuses a page of the project that has the address of one of the newspaper, or a link that leads nowhere', async () => {
    writeFileSync(join(folder, 'src/pages/hello.astro'), PAGE.replace('/latest/', '/nowhere/'));
    const small = makeContentFolder({ folder: join(folder, 'small') }).content;
    const { code, output } = await build('broken', small);
    expect(code).toBe(1);
    expect(output).toContain('hello/index.html');
    rmSync(join(folder, 'src/pages/hello.astro'));
    writeFileSync(join(folder, 'src/pages/latest.astro'), PAGE);
    const taken = await build('taken', small);
    expect(taken.code).not.toBe(0);
    expect(taken.output).toContain('src/pages/latest.astro');
    rmSync(join(folder, 'src/pages/latest.astro'));
  });

  test('publishes nothing where two writers want one file, and names both of each', async () => {
    configure(`
const write = (name) => ({ 'astro:build:done': ({ dir }) => writeFileSync(new URL(name, dir), name) });
const other = { name: 'other', hooks: write('_headers') };
const shared = { name: 'shared', hooks: write('ICON.SVG') };
export default defineConfig({ integrations: [other, nuqta(), shared] });`);
    // One page is free.
    const paths = ['About', 'old-shop', 'a', 'rss.xml/old', 'free'];
    writeFileSync(
      join(folder, 'src/pages/[...any].astro'),
      `---
export const getStaticPaths = () => ${JSON.stringify(paths.map((any) => ({ params: { any } })))};
---
<html lang="ar" dir="rtl"><head><title>مرحبا</title></head><body></body></html>`,
    );
    const { code, output } = await build('two-writers');
    rmSync(join(folder, 'src/pages/[...any].astro'));
    expect(code).toBe(1);
    for (const names of [
      ['About/index.html', 'src/pages/[...any].astro', 'about/index.html'],
      ['rss.xml/old/index.html', 'src/pages/[...any].astro', 'the newspaper’s own pages and feeds'],
      ['old-shop/index.html', 'src/pages/[...any].astro', 'redirects.yaml, from /old-shop/'],
      ['_headers', 'an integration of the project', 'the files for hosts'],
      ['ICON.SVG', 'an integration of the project', 'public/icon.svg'],
    ])
      expect(output.split('\n').filter((line) => names.every((name) => line.includes(name)))).toHaveLength(1);
    expect(output).not.toContain('free/index.html');
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(out('two-writers'))).toBe(false);
  });
});
