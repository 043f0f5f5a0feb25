import { describe, expect, test } from 'vitest';
import { shelfItems } from '#client/follow-shelf.ts';
import { MAX_FOLLOWED, parseFollowed } from '#client/followed.ts';

const TAG = { address: '/tag/بيروت/', name: 'بيروت' };

describe('parseFollowed', () => {
  test.each([null, '', '[', '{}', '7', '"/tag/بيروت/"', '[null, 5, []]'])('%j is nothing', (text) => {
    expect(parseFollowed(text)).toEqual([]);
  });

  test('takes lists that can be followed, each once, and nothing else', () => {
    const strange = [
      { address: 'https://elsewhere.example/tag/x/', name: 'س' },
      { address: '//elsewhere.example/', name: 'س' },
      { address: '/tag/../admin/', name: 'س' },
      { address: '/tag/x', name: 'س' },
      { address: '/tag/x/?y/', name: 'س' },
      { address: '/latest/', name: 'س' },
      { address: '/tag/x/', name: ' ' },
      { address: '/tag/x/' },
      { address: 'javascript:alert(1)', name: 'س' },
    ];
    const people = { address: '/author/سلمى/', name: 'سلمى' };
    expect(parseFollowed(JSON.stringify([TAG, ...strange, TAG, people]))).toEqual([TAG, people]);
  });

  test('takes at most twelve, with names of at most 200 letters', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ address: `/tag/${index}/`, name: 'ن'.repeat(999) }));
    const found = parseFollowed(JSON.stringify(many));
    expect(found).toHaveLength(MAX_FOLLOWED);
    expect(found[0]?.name).toHaveLength(200);
  });
});

describe('shelfItems', () => {
  const list = [TAG, { address: '/section/علوم/', name: 'علوم' }];

  test('are the newest of all that is followed, each once, with the names of its lists', () => {
    const files = [
      {
        '/tag/بيروت/': [
          ['/2026/11/22/ب/', 'ب', 20],
          ['/2026/11/20/ا/', 'ا', 10],
        ],
      },
      {
        '/section/علوم/': [
          ['/2026/11/23/ج/', 'ج', 30],
          ['/2026/11/22/ب/', 'ب', 20],
        ],
        '/tag/x/': [['/x/', 'x', 99]],
      },
    ];
    expect(shelfItems(list, files)).toEqual([
      { address: '/2026/11/23/ج/', headline: 'ج', minute: 30, names: ['علوم'] },
      { address: '/2026/11/22/ب/', headline: 'ب', minute: 20, names: ['بيروت', 'علوم'] },
      { address: '/2026/11/20/ا/', headline: 'ا', minute: 10, names: ['بيروت'] },
    ]);
  });

  test('are at most ten', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`/${index}/`, 'ع', index]);
    expect(shelfItems(list, [{ '/tag/بيروت/': rows }]).map(({ minute }) => minute)).toEqual([
      29, 28, 27, 26, 25, 24, 23, 22, 21, 20,
    ]);
  });

  test.each([
    undefined,
    null,
    5,
    'login',
    [],
    {},
    { '/tag/بيروت/': 'x' },
    { '/tag/بيروت/': [null, 7, [], ['//elsewhere.example/', 'ع', 1], ['/x/', 5, 1], ['/x/', 'ع', 'y']] },
  ])('of %j are none', (file) => {
    expect(shelfItems(list, [file])).toEqual([]);
  });
});
