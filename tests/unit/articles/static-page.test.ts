import { describe, expect, test } from 'vitest';
import { parseStaticPage } from '#articles/static-page.ts';

const parse = (text: string, path = 'pages/عن.md') => parseStaticPage({ path, text }, { taken: new Set(['archive']) });

describe('parseStaticPage', () => {
  test('gives the page of a file', () => {
    const { page, faulty, diagnostics } = parse('---\nالعنوان: من نحن\n---\n\n## أولا\n\nنص.\n');
    expect(diagnostics).toEqual([]);
    expect(faulty).toBe(false);
    expect(page).toMatchObject({
      slug: 'عن',
      permalink: '/عن/',
      title: 'من نحن',
      summary: '',
      headings: [{ id: 'أولا' }],
    });
  });

  test('gives what can be read of a page with errors, and every one of them', () => {
    const { page, faulty, diagnostics } = parse('---\ntitel: من نحن\n---\n\n## أولا\n\n[أ](#غائب)\n');
    expect(faulty).toBe(true);
    expect(page).toMatchObject({ permalink: '/عن/', headings: [{ id: 'أولا' }] });
    expect(diagnostics.map(({ line, rule }) => `${line} ${rule}`).sort()).toEqual([
      '2 key-unknown',
      '2 text-missing',
      '7 anchor-missing',
    ]);
  });

  test.each([
    ['an address of the site', 'pages/archive.md', 'slug-taken'],
    ['a year', 'pages/2026.md', 'slug-taken'],
    ['a name without letters', 'pages/!!!.md', 'slug-empty'],
  ])('refuses %s', (_name, path, rule) => {
    expect(parse('---\ntitle: أ\n---\n', path).diagnostics).toMatchObject([{ rule, line: 2 }]);
  });
});
