import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { type FeedFile, feedBytes, opmlText } from '#views/feed-files.ts';
import { correctionFeeds, mainFeeds, sectionFeeds, tagFeeds } from '#views/feed-sources.ts';
import { createFeed } from '#views/feed-view.ts';
import { rootXmlFiles } from '#views/root-xml.ts';
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

async function feedText(file: FeedFile): Promise<string> {
  return new TextDecoder().decode(await feedBytes(file, library));
}

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
});

describe('feeds of lists', () => {
  test('stand in the folder of their page and hold its articles', async () => {
    const tag = tagFeeds(library).find(({ home }) => home === '/tag/الشبكة/') ?? raise();
    const read = parseRssFeed(await feedText({ source: tag, format: 'rss' }));
    expect(read.title).toBe('نقطة: الشبكة');
    expect(read.items?.map(({ title }) => title)).toEqual(['رأي: RSS في رأيي']);
    expect(read.atom?.links?.[0]?.href).toBe(
      'https://nuqta.example/news/tag/%D8%A7%D9%84%D8%B4%D8%A8%D9%83%D8%A9/rss.xml',
    );
  });

  test('of corrections lead to the place in the article, each with an id of its own', () => {
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

  test('carry the same ids in all formats', async () => {
    const [source] = sectionFeeds(library);
    const file = (format: 'rss' | 'atom' | 'json') => feedText({ source: source ?? raise(), format });
    const rss = [...(await file('rss')).matchAll(/<guid[^>]*>([^<]*)/g)].map(([, id]) => id);
    const atom = [...(await file('atom')).matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id);
    const json = JSON.parse(await file('json')).items.map(({ id }: { id: string }) => id);
    expect(rss).toHaveLength(2);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });
});

describe('a preview', () => {
  const preview = sampleLibrary([newer, older], { drafts: true });

  test('has neither feeds nor sitemaps', () => {
    expect([mainFeeds(preview), sectionFeeds(preview), correctionFeeds(preview), tagFeeds(preview)].flat()).toEqual([]);
    expect(rootXmlFiles(preview)).toEqual([]);
  });
});

describe('rootXmlFiles', () => {
  test('are the feeds, the list of feeds and the sitemaps', async () => {
    const files = rootXmlFiles(library);
    expect(files.map(({ address }) => address)).toEqual([
      '/rss.xml',
      '/atom.xml',
      '/feeds.opml.xml',
      '/sitemap.xml',
      '/sitemap-pages-1.xml',
      '/sitemap-articles-1.xml',
      '/sitemap-news.xml',
    ]);
    const news = String(await files.at(-1)?.body(library));
    expect(news.match(/<news:title>[^<]*/g)).toEqual(['<news:title>قمة الرياض تبدأ أعمالها']);
    const articles = String(await files.at(-2)?.body(library));
    expect(articles.match(/<lastmod>[^<]*/g)).toEqual([
      '<lastmod>2026-11-21T11:30:00+02:00',
      '<lastmod>2026-11-22T08:00:00+02:00',
    ]);
  });

  test('list every feed for a reader to take over', () => {
    const addresses = [...opmlText(library).matchAll(/xmlUrl="([^"]*)"/g)].map(([, url = '']) => decodeURI(url));
    for (const path of ['rss.xml', 'corrections/rss.xml', 'section/سياسة/rss.xml', 'tag/الشبكة/rss.xml'])
      expect(addresses).toContain(`https://nuqta.example/news/${path}`);
  });
});

function raise(): never {
  throw new Error('not there');
}
