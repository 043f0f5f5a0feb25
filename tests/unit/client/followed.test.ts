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
          ['/2026/11/22/ب/', 'ب', '2026-11-20', 'يوم 20'],
          ['/2026/11/20/ا/', 'ا', '2026-11-10', 'يوم 10'],
        ],
      },
      {
        '/section/علوم/': [
          ['/2026/11/23/ج/', 'ج', '2026-11-30', 'يوم 30'],
          ['/2026/11/22/ب/', 'ب', '2026-11-20', 'يوم 20'],
        ],
        '/tag/x/': [['/x/', 'x', '2026-11-30', 'يوم']],
      },
    ];
    expect(shelfItems(list, files)).toEqual([
      { address: '/2026/11/23/ج/', headline: 'ج', iso: '2026-11-30', day: 'يوم 30', names: ['علوم'] },
      { address: '/2026/11/22/ب/', headline: 'ب', iso: '2026-11-20', day: 'يوم 20', names: ['بيروت', 'علوم'] },
      { address: '/2026/11/20/ا/', headline: 'ا', iso: '2026-11-10', day: 'يوم 10', names: ['بيروت'] },
    ]);
  });

  test('are at most ten', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `/${index}/`,
      'ع',
      `2026-11-01T00:${index + 10}:00Z`,
      `${index}`,
    ]);
    expect(shelfItems(list, [{ '/tag/بيروت/': rows }]).map(({ day }) => Number(day))).toEqual([
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
    {
      '/tag/بيروت/': [
        null,
        7,
        [],
        ['//elsewhere.example/', 'ع', '2026-11-20', 'ي'],
        ['/x/', 5, '2026-11-20', 'ي'],
        ['/x/', 'ع', 'y', 'ي'],
        ['/x/', 'ع', '2026-11-20'],
      ],
    },
  ])('of %j are none', (file) => {
    expect(shelfItems(list, [file])).toEqual([]);
  });
});
