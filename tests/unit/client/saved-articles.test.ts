import { describe, expect, test } from 'vitest';
import { parseSaved, type SavedArticle, toggled } from '#client/saved-articles.ts';

const article = (name: string): SavedArticle => ({ href: `/2026/11/22/${name}/`, title: name });

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
    expect(parseSaved(text)).toEqual([]);
  });

  test('gives back what was stored, and leaves out what is not an article', () => {
    const list = [article('القهوة'), article('الميناء')];
    expect(parseSaved(JSON.stringify([...list, 7]))).toEqual(list);
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
