import { describe, expect, test } from 'vitest';
import { articleEntries, newsEntries, pageEntries } from '#printing/sitemap-entries.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const at = (iso: string, changes = {}) => {
  const { dateModified: _, ...article } = sampleArticle({ datePublished: moment(iso), corrections: [], ...changes });
  return article;
};
const newest = at('2026-11-22T11:00:00+02:00', { id: 'c', permalink: '/2026/11/22/ج/' });
const paid = at('2026-11-22T10:00:00+02:00', { id: 'p', permalink: '/2026/11/22/د/', kind: 'sponsored' });
const corrected = at('2026-11-20T13:00:00+02:00', {
  id: 'b',
  permalink: '/2026/11/20/ب/',
  corrections: [{ date: moment('2026-11-22T09:00:00+02:00'), kind: 'correction', text: 'نص' }],
});
const old = at('2026-11-19T09:00:00+02:00', {
  id: 'a',
  permalink: '/2026/11/19/أ/',
  tags: [],
  image: { file: 'pictures/a.png', alt: 'قاعة' },
});
const library = sampleLibrary([newest, paid, corrected, old]);
const pathsOf = (entries: readonly { readonly url: string }[]) =>
  entries.map(({ url }) => decodeURI(url).replace('https://nuqta.example/news', ''));

describe('articleEntries', () => {
  test('come oldest first, dated by the last change, with their picture', () => {
    expect(articleEntries(library)).toEqual([
      {
        url: 'https://nuqta.example/news/2026/11/19/%D8%A3/',
        lastModified: '2026-11-19T09:00:00+02:00',
        images: ['https://nuqta.example/news/_pictures/pictures-a-png.jpg'],
      },
      { url: expect.stringContaining('/20/'), lastModified: '2026-11-22T09:00:00+02:00', images: [] },
      { url: expect.any(String), lastModified: '2026-11-22T10:00:00+02:00', images: [] },
      { url: expect.any(String), lastModified: '2026-11-22T11:00:00+02:00', images: [] },
    ]);
  });
});

describe('pageEntries', () => {
  const entries = pageEntries(library);

  test('name every list and day once', () => {
    const paths = pathsOf(entries);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ['/', '/latest/', '/section/سياسة/', '/tag/الخليج/', '/kind/sponsored/', '/archive/2026/11/19/'])
      expect(paths).toContain(path);
  });

  test('are dated by what they show, not by the build', () => {
    const dateOf = (path: string) => entries.find((_entry, index) => pathsOf(entries)[index] === path)?.lastModified;
    expect(dateOf('/')).toBe('2026-11-22T11:00:00+02:00');
    expect(dateOf('/archive/2026/11/19/')).toBe('2026-11-19T09:00:00+02:00');
    expect(dateOf('/feeds/')).toBeUndefined();
  });

  test('name every page of a long list', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      at('2026-11-19T09:00:00+02:00', { id: `n${index}`, permalink: `/2026/11/19/${index}/` }),
    );
    const paths = pathsOf(pageEntries(sampleLibrary(many, { site: { pageSize: 4 } })));
    expect(paths.filter((path) => path.startsWith('/latest/'))).toEqual(['/latest/page/1/', '/latest/']);
  });
});

describe('newsEntries', () => {
  test('are the news of the last 48 hours, without paid content', () => {
    expect(pathsOf(newsEntries(library))).toEqual(['/2026/11/22/ج/', '/2026/11/20/ب/']);
  });
});
