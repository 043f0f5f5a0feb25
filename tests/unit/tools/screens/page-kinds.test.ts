import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '#tools/screens/page-kinds.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-kinds-'));
  const pages: Readonly<Record<string, string>> = {
    'index.html': '<h1>الأولى</h1>',
    '404.html': '<h1>لا صفحة</h1>',
    'feeds/index.html': '<header class="page-head">',
    'about/index.html': '<header class="page-head">',
    'about-us/index.html': '<meta http-equiv="refresh" content="0"><header class="page-head">',
    '2026/11/01/طويل/index.html': `<article class="art wrap opinion"><p class="rub">${'كلام '.repeat(90)}</p>`,
    '2026/11/02/غني/index.html': '<dl class="facts"></dl><details class="note"></details><p class="rub">',
    '2026/11/03/مسحوب/index.html': '<section class="withdrawn">',
    'tag/بيروت/index.html': '<header class="list-head of-tag of-place">',
    'tag/بيروت/page/1/index.html': '<header class="list-head of-tag of-place">',
    'archive/2026/11/index.html': '<table>',
  };
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = (name: string): string | undefined => pageKinds(folder).find((kind) => kind.name === name)?.address;

describe('pageKinds', () => {
  test.each([
    ['front', '/'],
    ['missing', '/404.html'],
    ['static', '/about/'],
    ['feeds', '/feeds/'],
    ['opinion', '/2026/11/01/طويل/'],
    ['withdrawn', '/2026/11/03/مسحوب/'],
    ['tag-place', '/tag/بيروت/'],
    ['older', '/tag/بيروت/page/1/'],
    ['archive-month', '/archive/2026/11/'],
  ])('finds the page %s', (name, expected) => expect(address(name)).toBe(expected));

  test('takes as the article the one with most constructs, not the longest', () =>
    expect(address('article')).toBe('/2026/11/02/غني/'));

  test('leaves out kinds the site does not have, and names each once', () => {
    expect(address('author')).toBeUndefined();
    const names = pageKinds(folder).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
