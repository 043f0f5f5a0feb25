import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import { createLinkIndex, headlineKey } from '#articles/link-index.ts';

function article(name: string, more: Partial<Article> = {}): Article {
  const moment = { epoch: Date.parse('2026-11-01T00:00:00Z'), iso: '2026-11-01T02:00:00+02:00', hasTime: true };
  return {
    id: `id-${name}`,
    file: `articles/2026/${name}.md`,
    slug: name,
    permalink: `/2026/11/01/${name}/`,
    kind: 'news',
    headline: `عنوان ${name}`,
    excerpt: '',
    section: 'سياسة',
    authors: [],
    sources: [],
    tags: [],
    datePublished: moment,
    highlights: [],
    related: [],
    corrections: [],
    draft: false,
    wordCount: 1,
    readingMinutes: 1,
    headings: [{ depth: 2, id: 'البدء', text: 'البدء' }],
    opening: '',
    ...more,
  };
}

const summit = article('قمة', { headline: 'قمّة في «بيروت»' });
const draft = article('مسودة', { draft: true });
const links = createLinkIndex({
  articles: [summit, article('ثان', { headline: 'خبر آخر' })],
  unpublished: [draft],
  addresses: new Set(['/', '/tag/الصين/', '/rss.xml', '/about/']),
  anchors: new Map([['/about/', ['من-نحن']]]),
});
const from = 'articles/2026/x.md';

describe('find', () => {
  test.each([
    ['its file', 'قمة.md'],
    ['its file from another folder', '../2026/قمة.md'],
    ['its file inside content', 'articles/2026/قمة.md'],
    ['its slug', 'قمة'],
    ['its id', 'id-قمة'],
    ['its address', '/2026/11/01/قمة/'],
    ['its address without the slash', '/2026/11/01/قمة'],
    ['its address percent-encoded', '/2026/11/01/%D9%82%D9%85%D8%A9/'],
    ['its short address', '/a/id-قمة/'],
    ['its headline', 'قمّة في «بيروت»'],
    ['its headline in other spelling and quotes', 'قمة في "بيروت"'],
    ['its headline marked as breaking', 'عاجل | قمة في بيروت'],
  ])('an article is found by %s', (_name, written) => {
    expect(links.find(written, from)?.slug).toBe('قمة');
  });

  test('what is not there is not found', () => {
    expect(links.find('لا شيء', from)).toBeUndefined();
    expect(links.find('مسودة.md', from)).toBeUndefined();
  });
});

describe('resolve', () => {
  test('a path leads to its page, never to an article whose headline reads like it', () => {
    const odd = createLinkIndex({
      articles: [article('نقاط', { headline: '...' }), article('عن', { headline: 'About' })],
      unpublished: [],
      addresses: new Set(['/', '/about/', '/latest/']),
      anchors: new Map(),
    });
    expect(odd.resolve({ written: '/' }, from)).toEqual({ address: '/' });
    expect(odd.resolve({ written: '/about/' }, from)).toEqual({ address: '/about/' });
    expect(odd.resolve({ written: '؟' }, from)).toEqual({ error: 'no-page' });
    expect(odd.resolve({ written: '/latest/#أول' }, from)).toEqual({ error: 'no-anchor' });
  });

  test.each([
    ['قمة.md', { address: '/2026/11/01/قمة/' }],
    ['قمة.md#البدء', { address: '/2026/11/01/قمة/#البدء' }],
    ['/tag/الصين', { address: '/tag/الصين/' }],
    ['/tag/%D8%A7%D9%84%D8%B5%D9%8A%D9%86/', { address: '/tag/الصين/' }],
    ['/about/#من-نحن', { address: '/about/#من-نحن' }],
    ['/rss.xml', { address: '/rss.xml' }],
  ])('%s leads to %j', (written, resolved) => {
    expect(links.resolve({ written }, from)).toEqual(resolved);
  });

  test.each([
    ['لا-شيء.md', 'no-file'],
    ['/tag/لا-شيء/', 'no-page'],
    ['قمة.md#لا-شيء', 'no-anchor'],
    ['/about/#لا-شيء', 'no-anchor'],
    ['مسودة.md', 'not-published'],
  ])('%s is refused: %s', (written, error) => {
    expect(links.resolve({ written }, from)).toMatchObject({ error });
  });
});

test('headlineKey forgets marks, quotes and the mark of breaking news', () => {
  expect(headlineKey('عاجل. قِمّة «بيروت»: الأولى')).toBe(headlineKey('قمة بيروت الاولي'));
});
