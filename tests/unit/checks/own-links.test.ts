import { describe, expect, test } from 'vitest';
import { findOwnLinks } from '#checks/own-links.ts';

const ROOT = { address: 'https://nuqta.example', base: '/news/' };

describe('findOwnLinks', () => {
  const find = (text: string, ...hrefs: readonly string[]) =>
    findOwnLinks({ text, parts: hrefs.map((href) => `<a href="${href}">أ</a>`) }, ROOT).map(
      ({ address, line, column }) => ({ address, line, column }),
    );

  test.each([
    ['[أ](https://nuqta.example/news/a/#b)', 'https://nuqta.example/news/a/#b', '/a/#b', 5],
    ['أ https://nuqta.example/news/قمة/. ب', 'https://nuqta.example/news/%D9%82%D9%85%D8%A9/', '/قمة/', 3],
    ['https://nuqta.example/news/?a=1&b=2', 'https://nuqta.example/news/?a=1&#x26;b=2', '/', 1],
    ['https://nuqta.example/shop/', 'https://nuqta.example/shop/', undefined, 1],
  ])('%s', (text, href, address, column) => {
    expect(find(text, href)).toEqual([{ address, line: 1, column }]);
  });

  test('what leads elsewhere is not one, and one written twice is told once', () => {
    expect(find('', 'https://elsewhere.example/news/', '/news/a/')).toEqual([]);
    expect(find('', 'https://nuqta.example/news/a/', 'https://nuqta.example/news/a/')).toHaveLength(1);
  });

  test('the addresses of sources count', () => {
    const sources = [{ name: 'أ', slug: 'a', kind: 'publisher', url: 'https://nuqta.example/news/b/' }] as const;
    expect(findOwnLinks({ text: '', parts: [], sources }, ROOT).map(({ address }) => address)).toEqual(['/b/']);
  });
});
