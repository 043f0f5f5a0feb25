import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Feed } from '#feeds/feed.ts';
import { createRssWriter } from '#feeds/rss.ts';
import { toHtmlText } from '#feeds/xml-text.ts';
import { HOSTILE_TEXTS, sampleFeed, sampleItem } from './sample-feed.ts';

function faultOf(xml: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

const toRss = async (feed: Feed): Promise<string> => new TextDecoder().decode(await createRssWriter()(feed));
const wrapped = (html: string): string => `<div dir="rtl" lang="ar">${html}</div>`;

describe('createRssWriter, one feed', () => {
  test('is read by feedsmith with every field as it was', async () => {
    const feed = sampleFeed();
    const item = sampleItem();
    const read = parseRssFeed(await toRss(feed));
    expect(read).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: feed.homeUrl,
      language: 'ar',
      copyright: feed.copyright,
      image: { url: feed.image?.url, title: feed.title, link: feed.homeUrl },
    });
    expect(Date.parse(String(read.lastBuildDate))).toBe(feed.updated);
    expect(read.atom?.links).toEqual([
      { href: feed.selfUrl, rel: 'self', type: 'application/rss+xml' },
      { href: feed.hub, rel: 'hub' },
    ]);
    expect(read.items).toHaveLength(1);
    expect(read.items?.[0]).toMatchObject({
      title: item.title,
      link: item.url,
      guid: { value: item.url, isPermaLink: true },
      description: item.summary,
      content: { encoded: wrapped(item.html) },
      categories: item.categories.map((name) => ({ name })),
      dc: { creators: item.authors.map(({ name }) => name) },
      media: {
        contents: [
          {
            url: item.image?.url,
            medium: 'image',
            type: 'image/jpeg',
            width: 1200,
            height: 800,
            description: { value: 'قاعة القمة', type: 'plain' },
            credits: [{ value: 'رسم: نقطة' }],
          },
        ],
      },
    });
    expect(Date.parse(String(read.items?.[0]?.pubDate))).toBe(item.published);
  });

  test('is read by rss-parser with every field as it was', async () => {
    const item = sampleItem();
    const read = await new Parser().parseString(await toRss(sampleFeed()));
    expect(read).toMatchObject({ title: 'نقطة: سياسة', language: 'ar', link: sampleFeed().homeUrl });
    expect(read.items[0]).toMatchObject({
      title: item.title,
      link: item.url,
      guid: item.url,
      isoDate: new Date(item.published).toISOString(),
      categories: item.categories,
      content: item.summary,
      'content:encoded': wrapped(item.html),
    });
  });

  test.each(HOSTILE_TEXTS)(
    '$name in a headline, a name, a tag and the text harms nothing',
    async ({ written, read }) => {
      const body = `<p>${written.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
      const item = sampleItem({
        title: written,
        summary: written,
        authors: [{ name: written }],
        categories: [written],
        html: body,
      });
      const xml = await toRss(sampleFeed({ title: written, items: [item] }));
      expect(faultOf(xml)).toBeUndefined();
      const parsed = parseRssFeed(xml);
      expect(parsed.title).toBe(read);
      const plain = read.replace('\u200F', '');
      expect(parsed.items?.[0]).toMatchObject({
        title: read,
        description: toHtmlText(read),
        dc: { creators: [plain] },
        categories: [{ name: plain }],
      });
      expect(parsed.items?.[0]?.content?.encoded).toContain(plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
      const other = await new Parser().parseString(xml);
      expect(other.items[0]?.title).toBe(read);
    },
  );

  test.each([
    'https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/?x=1',
    'https://nuqta.example/news/2026/11/21/v2.0/',
    'https://nuqta.example/news/2026/11/21/a#b',
  ])('leaves the link %s as it is, and takes it for the guid', async (url) => {
    const [item] = parseRssFeed(await toRss(sampleFeed({ items: [sampleItem({ url })] }))).items ?? [];
    expect(item?.link).toBe(url);
    expect(item?.guid?.value).toBe(url);
  });

  test('keeps the order of elements: the description before the full text', async () => {
    const xml = await toRss(sampleFeed());
    const names = [...xml.slice(xml.indexOf('<item>')).matchAll(/<([a-z:A-Z]+)[ >]/g)].map(([, name]) => name);
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
    expect(xml.match(/<dc:creator>[^<]*/g)).toEqual(['<dc:creator>ليلى الحسني', '<dc:creator>سامر قنديل']);
  });

  test('holds no xml:base, no dir on rss, no author without address, no XSLT and no raw Arabic in a link', async () => {
    const xml = await toRss(sampleFeed());
    expect(xml).not.toMatch(/xml:base|<rss[^>]*\sdir=|<author>|xslt?"|text\/xsl/);
    for (const [, link = ''] of xml.matchAll(/<(?:link|guid[^>]*|url)>([^<]*)</g))
      expect(link).toMatch(/^https:\/\/[!-~]+$/);
    expect(xml).toContain('<?xml-stylesheet type="text/css" href="/news/feed-style.css"?>');
  });

  test('of a feed without items is well-formed', async () => {
    const xml = await toRss(sampleFeed({ items: [], updated: undefined, image: undefined, hub: undefined }));
    expect(faultOf(xml)).toBeUndefined();
    expect(xml).not.toContain('<item>');
    expect(xml).not.toContain('lastBuildDate');
  });
});

describe('createRssWriter', () => {
  test('writes an item once, the same in every feed', async () => {
    let asked = 0;
    const item = sampleItem();
    Object.defineProperty(item, 'html', {
      get: () => {
        asked += 1;
        return '<p>نص</p>';
      },
    });
    const other = sampleItem({ title: 'خبر ثان', url: 'https://nuqta.example/b/' });
    const write = createRssWriter();
    const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    const first = decode(await write(sampleFeed({ items: [item] })));
    const second = decode(await write(sampleFeed({ items: [other, item] })));
    expect(asked).toBe(1);
    const text = /<item>.*<\/item>/.exec(first)?.[0] ?? 'none';
    expect(second).toContain(text);
    expect(parseRssFeed(second).items?.map(({ title }) => title)).toEqual(['خبر ثان', 'قمة الرياض تبدأ أعمالها']);
  });
});
