import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toggled } from '#client/change-saved.ts';
import { parseSaved, type SavedArticle } from '#client/saved-articles.ts';

const ROOT = { origin: 'https://paper.example', base: '/' };
const BELOW = { origin: 'https://paper.example', base: '/sahel/' };

const article = (name: string): SavedArticle => ({ href: encodeURI(`/2026/11/22/${name}/`), title: name });

describe('parseSaved', () => {
  test.each([
    ['nothing stored', null],
    ['broken text', '[{'],
    ['another shape', '{"href":"/a/","title":"أ"}'],
    ['a list of something else', '[1, null, "/a/", [], {"href": "/a/"}, {"href": "/a/", "title": ""}]'],
    ['an address that leads away', '[{"href":"https://elsewhere.example/","title":"أ"}]'],
    [
      'a host in the guise of a path',
      '[{"href":"//elsewhere.example/","title":"أ"},{"href":"/\\\\e.example","title":"أ"}]',
    ],
    ['a script in place of an address', '[{"href":"javascript:alert(1)","title":"أ"}]'],
  ])('gives nothing for %s', (_, text) => {
    expect(parseSaved(text, ROOT)).toEqual([]);
  });

  test('gives back what was stored, and leaves out what is not an article', () => {
    const list = [article('القهوة'), article('الميناء')];
    expect(parseSaved(JSON.stringify([...list, 7]), ROOT)).toEqual(list);
  });

  test.each([
    '/\t/e.example/',
    '/\n/e.example',
    '/\r/e.example',
    '/\t\\e.example',
    '/.//e.example',
    '/a/..//e.example',
    '/%2e%2e//e.example',
    '//e.example',
    '/\\e.example',
    'https:/e.example',
    ' /a/',
    'blob:https://paper.example/x',
  ])('leaves out %j', (href) => {
    expect(parseSaved(JSON.stringify([{ href, title: 'أ' }]), ROOT)).toEqual([]);
  });

  test('keeps two newspapers of one host apart', () => {
    const list = [
      { href: '/sahel/2026/11/22/a/', title: 'أ' },
      { href: '/jabal/2026/11/22/b/', title: 'ب' },
      { href: '/sahel/../jabal/', title: 'ج' },
    ];
    expect(parseSaved(JSON.stringify(list), BELOW)).toEqual(list.slice(0, 1));
  });

  test('shows at most 200, each once', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => article(`مقال-${index % 10_000}`));
    expect(parseSaved(JSON.stringify(list), ROOT)).toEqual(list.slice(0, 200));
    expect(parseSaved(JSON.stringify([article('a'), article('a')]), ROOT)).toHaveLength(1);
  });

  test('nothing that any text holds leads away', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '%2e',
      '\t',
      '\n',
      '@',
      ':',
      'e.example',
      'sahel',
      '?',
      '#',
      '%',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 })), (hrefs) => {
        const text = JSON.stringify(hrefs.map((pieces) => ({ href: pieces.join(''), title: 'أ' })));
        for (const { href } of parseSaved(text, BELOW)) {
          const url = new URL(href, 'https://paper.example/sahel/page/');
          expect(url.origin).toBe('https://paper.example');
          expect(url.pathname.startsWith('/sahel/')).toBe(true);
        }
      }),
    );
  });
});

describe('toggled', () => {
  const [coffee, port, sea] = [article('القهوة'), article('الميناء'), article('البحر')];

  test('puts a new article first and takes a saved one away', () => {
    expect(toggled([coffee, port], sea)).toEqual([sea, coffee, port]);
    expect(toggled([sea, coffee, port], coffee)).toEqual([sea, port]);
  });

  test('knows an article by its address, whatever its headline says now', () => {
    expect(toggled([coffee], { ...coffee, title: 'عنوان معدّل' })).toEqual([]);
  });

  test('keeps 200 and lets the oldest go', () => {
    const many = Array.from({ length: 200 }, (_, index) => article(`مقال-${index}`));
    const list = toggled(many, sea);
    expect(list).toHaveLength(200);
    expect(list[0]).toEqual(sea);
    expect(list).not.toContainEqual(many.at(-1));
  });

  test('leaves the list it was given as it was', () => {
    const list = [coffee];
    toggled(list, port);
    expect(list).toEqual([coffee]);
  });
});
