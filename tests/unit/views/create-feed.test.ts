import { describe, expect, test } from 'vitest';
import { createFeed } from '#views/create-feed.ts';
import { correctionFeeds, mainFeeds } from '#views/feed-sources.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const older = sampleArticle({
  id: 'ray',
  file: 'articles/2026/رأي.md',
  slug: 'رأي',
  permalink: '/2026/11/20/رأي/',
  kind: 'opinion',
  headline: 'RSS في رأيي',
  excerpt: '',
  datePublished: moment('2026-11-20T09:00:00+02:00'),
  corrections: [],
  tags: [{ label: 'الشبكة', slug: 'الشبكة', kind: 'topic' }],
});
const newer = sampleArticle({ image: { file: 'pictures/a.png', alt: 'قاعة', caption: 'القاعة', credit: 'رسم: نقطة' } });
const bodies = {
  qimma: {
    parts: [
      '<p>انظر <a href="',
      { type: 'address' as const, written: '/tag/الشبكة/', line: 1, column: 1 },
      '">الوسم</a></p>',
      { type: 'related' as const, reference: { written: 'رأي', breaking: false, line: 2, column: 1 } },
      { type: 'related' as const, reference: { written: 'عنوان لا مقال له', breaking: false, line: 3, column: 1 } },
      '<p><a href="',
      { type: 'anchor' as const, id: 'خلفية' },
      '">خلفية</a></p>',
    ],
    text: '',
  },
};
const library = sampleLibrary([newer, older], { bodies });
const [main] = mainFeeds(library);

describe('createFeed', () => {
  const feed = createFeed(main ?? raise(), 'rss', library);

  test('is dated by what is newest in it, an update counted, never by the clock', () => {
    expect(feed.updated).toBe(newer.dateModified?.epoch);
  });

  test('holds the articles with every field', () => {
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['قمة الرياض تبدأ أعمالها', 'https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/'],
      ['رأي: RSS في رأيي', 'https://nuqta.example/news/2026/11/20/%D8%B1%D8%A3%D9%8A/'],
    ]);
    expect(feed.items[0]).toMatchObject({
      published: newer.datePublished.epoch,
      updated: newer.dateModified?.epoch,
      authors: [{ name: 'ليلى الحسني' }],
      categories: ['سياسة', 'الخليج', 'السعودية'],
      summary: newer.excerpt,
      image: { url: 'https://nuqta.example/news/_pictures/pictures-a-png.jpg', alt: 'قاعة', credit: 'رسم: نقطة' },
    });
    expect(feed.items[1]?.summary).toBe(older.opening);
    expect(feed.items[1]?.image?.url).toMatch(/_share\/[0-9a-f]{16}\.jpg$/);
  });

  test('has the full text with whole addresses: body, picture, corrections, sources', () => {
    const html = feed.items[0]?.html ?? '';
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\/[!-~]+$/);
    expect(html).toContain('href="https://nuqta.example/news/tag/%D8%A7%D9%84%D8%B4%D8%A8%D9%83%D8%A9/"');
    expect(html).toContain('href="https://nuqta.example/news/2026/11/20/%D8%B1%D8%A3%D9%8A/"');
    expect(html).toContain('/%D9%82%D9%85%D8%A9/#%D8%AE%D9%84%D9%81%D9%8A%D8%A9"');
    for (const words of ['عنوان لا مقال له', 'صُحِّح عدد الدول.', 'وكالة الأنباء', 'القاعة'])
      expect(html).toContain(words);
  });

  test('takes as many as the setting says', () => {
    const small = sampleLibrary([newer, older], { site: { feeds: { full: 1, lists: 1 } }, bodies });
    const [source] = mainFeeds(small);
    expect(createFeed(source ?? raise(), 'rss', small).items).toHaveLength(1);
  });

  test('of corrections leads to the place in the article, each with an id of its own', () => {
    const twice = sampleArticle({
      corrections: [
        { date: moment('2026-11-22T10:00:00+02:00'), kind: 'update', text: 'الثاني' },
        { date: moment('2026-11-22T08:00:00+02:00'), kind: 'correction', text: 'الأول' },
      ],
    });
    const corrected = sampleLibrary([twice]);
    const [source] = correctionFeeds(corrected);
    const { items } = createFeed(source ?? raise(), 'rss', corrected);
    expect(items.map(({ summary, url }) => [summary, url.split('#')[1]])).toEqual([
      ['الثاني', 'correction-2'],
      ['الأول', 'correction-1'],
    ]);
  });
});

function raise(): never {
  throw new Error('not there');
}
