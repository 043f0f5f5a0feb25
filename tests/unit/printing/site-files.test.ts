import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { opmlText } from '#printing/opml-text.ts';
import { fileBytes, fileRoutes, siteFiles } from '#printing/site-files.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const older = sampleArticle({
  id: 'ray',
  file: 'articles/2026/رأي.md',
  slug: 'رأي',
  permalink: '/2026/11/20/رأي/',
  kind: 'opinion',
  headline: 'RSS في رأيي',
  datePublished: moment('2026-11-20T09:00:00+02:00'),
  corrections: [],
  tags: [{ label: 'الشبكة', slug: 'الشبكة', kind: 'topic' }],
});
const newer = sampleArticle();
const library = sampleLibrary([newer, older]);
const files = siteFiles(library);

async function textOf(address: string): Promise<string> {
  const file = files.find((one) => one.address === address);
  if (file === undefined) throw new Error(`no file at ${address}`);
  return new TextDecoder().decode(await fileBytes(file, library));
}

describe('siteFiles', () => {
  test('are the feeds, the list of feeds and the sitemaps', () => {
    const root = files.map(({ address }) => address).filter((address) => address.lastIndexOf('/') === 0);
    expect(root).toEqual([
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/feeds.opml.xml',
      '/sitemap.xml',
      '/sitemap-pages-1.xml',
      '/sitemap-articles-1.xml',
      '/sitemap-news.xml',
    ]);
  });

  test('of a list stand in the folder of its page and hold its articles', async () => {
    const read = parseRssFeed(await textOf('/tag/الشبكة/rss.xml'));
    expect(read.title).toBe('نقطة: الشبكة');
    expect(read.items?.map(({ title }) => title)).toEqual(['رأي: RSS في رأيي']);
    expect(read.atom?.links?.[0]?.href).toBe(
      'https://nuqta.example/news/tag/%D8%A7%D9%84%D8%B4%D8%A8%D9%83%D8%A9/rss.xml',
    );
  });

  test('carry the same ids in all formats', async () => {
    const rss = [...(await textOf('/section/سياسة/rss.xml')).matchAll(/<guid[^>]*>([^<]*)/g)].map(([, id]) => id);
    const atom = [...(await textOf('/section/سياسة/atom.xml')).matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id);
    const json = JSON.parse(await textOf('/section/سياسة/feed.json')).items.map(({ id }: { id: string }) => id);
    expect(rss).toHaveLength(2);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });

  test('name the news and when articles last changed', async () => {
    expect((await textOf('/sitemap-news.xml')).match(/<news:title>[^<]*/g)).toEqual([
      '<news:title>قمة الرياض تبدأ أعمالها',
    ]);
    expect((await textOf('/sitemap-articles-1.xml')).match(/<lastmod>[^<]*/g)).toEqual([
      '<lastmod>2026-11-21T11:30:00+02:00',
      '<lastmod>2026-11-22T08:00:00+02:00',
    ]);
  });

  test('are none in a preview', () => {
    expect(siteFiles(sampleLibrary([newer, older], { drafts: true }))).toEqual([]);
  });
});

describe('fileRoutes', () => {
  const params = (extension: '.xml' | '.json') => fileRoutes(files, extension).map((route) => route.params);

  test('are parted into folder and name, at the root without a folder', () => {
    expect(params('.xml')).toContainEqual({ folder: undefined, file: 'feeds.opml' });
    expect(params('.xml')).toContainEqual({ folder: 'corrections', file: 'atom' });
    expect(params('.xml')).toContainEqual({ folder: 'section/سياسة', file: 'rss' });
    expect(params('.json')).toContainEqual({ folder: 'section/سياسة', file: 'feed' });
  });

  test('of both extensions are all files', () => {
    expect([...params('.xml'), ...params('.json')]).toHaveLength(files.length);
  });
});

test('opmlText lists every feed for a reader to take over', () => {
  const addresses = [...opmlText(library).matchAll(/xmlUrl="([^"]*)"/g)].map(([, url = '']) => decodeURI(url));
  for (const path of ['rss.xml', 'corrections/rss.xml', 'section/سياسة/rss.xml', 'tag/الشبكة/rss.xml'])
    expect(addresses).toContain(`https://nuqta.example/news/${path}`);
});
