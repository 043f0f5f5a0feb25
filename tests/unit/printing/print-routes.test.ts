import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStageLedger, OWNERS } from '#output/stage-ledger.ts';
import { beginFile, beginPageFile, SLOTS, slot } from '#printing/batch.ts';
import { fileOfRoute, printRoutes, type Renderer, type RoutePath } from '#printing/print-routes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-routes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (pathname: string, route: Partial<RoutePath['route']>): RoutePath =>
  ({ pathname, route: { type: 'page', route: pathname, component: 'src/pages/index.astro', ...route } }) as RoutePath;

const PATHS = [
  path('/_batch/lists/0', { component: 'src/printing/pages/lists.astro', route: '/_batch/lists/[batch]' }),
  path('/_batch/list-shells/0', {
    component: 'src/printing/pages/list-shells.astro',
    route: '/_batch/list-shells/[batch]',
  }),
  path('/', {}),
  path('/404', { component: 'src/pages/404.astro' }),
  path('/robots.txt', { type: 'endpoint', component: 'src/pages/robots.txt.ts' }),
  path('/about', { component: 'src/pages/[page].astro' }),
  path('/hello', { component: 'src/pages/hello.astro' }),
];

const TEXTS: Readonly<Record<string, string>> = {
  lists: `${beginPageFile({ address: '/tag/بيروت/', shell: 'list' }, { policy: 'p', title: 't', head: 'h', pigment: 'moss' })}نص`,
  'list-shells': beginFile({ type: 'shell', shell: 'list' }) + SLOTS.map(slot).join('|'),
};

test('own routes are rendered and written, shells first; those of the project are left', async () => {
  const asked: string[] = [];
  const renderer: Renderer = {
    getStaticPaths: async () => PATHS,
    render: async ({ url }) => {
      asked.push(url);
      return new Response(TEXTS[/_batch\/([^/]+)/.exec(url)?.[1] ?? ''] ?? url);
    },
  };
  const ledger = createStageLedger();
  const left = await printRoutes(renderer, {
    folder,
    ledger,
    edition: 'none',
    origin: 'https://example.org',
    base: '/news/',
  });
  expect(left.map(({ pathname }) => pathname)).toEqual(['/hello']);
  expect(asked[0]).toBe('https://example.org/news/_batch/list-shells/0/');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  expect(read('tag/بيروت/index.html')).toBe('p|t|h|moss|نص');
  expect(read('index.html')).toBe('https://example.org/news/');
  expect(read('404.html')).toBe('https://example.org/news/404/');
  expect(read('robots.txt')).toBe('https://example.org/news/robots.txt');
  expect(read('about/index.html')).toBe('https://example.org/news/about/');
  expect(ledger.ownerOf('404.html')).toBe(OWNERS.pages);
});

test.each([
  ['/', 'page', 'index.html'],
  ['/404/', 'page', '404.html'],
  ['/a/ب', 'page', 'a/ب/index.html'],
  ['/data.json', 'endpoint', 'data.json'],
] as const)('the file of %s (%s) is %s', (pathname, type, file) => {
  expect(fileOfRoute(pathname, type)).toBe(file);
});
