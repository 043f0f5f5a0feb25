import { describe, expect, test } from 'vitest';
import type { SavedArticle } from '#client/saved-articles.ts';
import { MAX_FILE_BYTES, merged, readSavedFile, toBookmarks, toJsonFile } from '#client/saved-file.ts';

const HERE = { origin: 'https://paper.example', base: '/sahel/' };
const list: SavedArticle[] = Array.from({ length: 200 }, (_, index) => ({
  href: encodeURI(`/sahel/2026/11/22/مقال-${index}/`),
  title: `«مقال» ${index} <b>&amp; "اقتباس"`,
  at: 1_795_000_000_000 + index * 1000,
}));
const json = (...articles: unknown[]): string => JSON.stringify({ nuqta: 1, articles });

describe('a round trip of 200', () => {
  test('as a file of ours loses nothing', () => {
    const whole = list.map((article) => ({ ...article, section: 'سياسة', minutes: 4, read: 0.5 }));
    expect(readSavedFile(toJsonFile(whole, HERE), HERE)).toEqual({ articles: whole, refused: [] });
  });

  test('as bookmarks keeps address and headline', () => {
    const bare = list.map(({ href, title }) => ({ href, title }));
    expect(readSavedFile(toBookmarks(list, HERE), HERE)).toEqual({ articles: bare, refused: [] });
  });

  test('of a file of ours survives a mark of its encoding', () => {
    expect(readSavedFile(`\ufeff${toJsonFile(list, HERE)}`, HERE)?.articles).toHaveLength(200);
  });
});

describe('readSavedFile', () => {
  test.each([
    ['nothing', ''],
    ['a broken file', '{"nuqta":1,"articles":['],
    ['a list of nobody', '[1,2]'],
    ['a later version', '{"nuqta":2,"articles":[]}'],
    ['no list', '{"nuqta":1,"articles":"x"}'],
    ['null', 'null'],
    ['some page', '<!doctype html><a href="https://paper.example/sahel/a/">أ</a>'],
    [
      'a file that is too large',
      json({ address: `https://paper.example/sahel/${'a'.repeat(MAX_FILE_BYTES)}`, title: 'أ' }),
    ],
  ])('reads nothing of %s', (_, text) => {
    expect(readSavedFile(text, HERE)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://paper.example/x',
    'https://elsewhere.example/sahel/a/',
    'https://paper.example.elsewhere.example/sahel/',
    'https://paper.example/jabal/a/',
    'https://paper.example/sahel/../jabal/',
    'https://paper.example//elsewhere.example/',
    'https://user@paper.example/sahel/a/',
    'http://paper.example/sahel/a/',
    '/sahel/a/',
    '',
    7,
    null,
  ])('refuses %j in either form, and says where', (address) => {
    const good = { address: 'https://paper.example/sahel/b/', title: 'ب' };
    expect(readSavedFile(json({ address, title: 'أ' }, good, null, { address: good.address }), HERE)).toEqual({
      articles: [{ href: '/sahel/b/', title: 'ب' }],
      refused: [1, 3, 4],
    });
    const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DT><A HREF="${address}">أ</A>\n<DT><A HREF="${good.address}">ب</A>`;
    expect(readSavedFile(bookmarks, HERE)).toEqual({ articles: [{ href: '/sahel/b/', title: 'ب' }], refused: [2] });
  });

  test('takes no longer for a file that is made to take long', () => {
    for (const piece of ['<a ', '<a href="', '<', '<a x="', '&amp;'])
      expect(
        readSavedFile(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${piece.repeat(200_000)}`.slice(0, MAX_FILE_BYTES), HERE)
          ?.articles,
      ).toEqual([]);
  });
});

test('what a file adds stands behind what is there, and replaces nothing', () => {
  const [one, two, three] = list as [SavedArticle, SavedArticle, SavedArticle];
  expect(merged([two], [one, { ...two, title: 'آخر' }, three])).toEqual([two, one, three]);
});
