import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toAtom } from '#feeds/atom.ts';
import { HOSTILE_TEXTS, sampleFeed, sampleItem } from './sample-feed.ts';

describe('toAtom', () => {
  test('is read by feedsmith with every field as it was', () => {
    const feed = sampleFeed({ selfUrl: 'https://nuqta.example/news/atom.xml' });
    const item = sampleItem();
    const read = parseAtomFeed(toAtom(feed));
    expect(read).toMatchObject({
      id: feed.selfUrl,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: new Date(feed.updated ?? 0).toISOString(),
      rights: { value: feed.copyright },
      icon: feed.image?.url,
    });
    expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', feed.homeUrl],
      ['self', feed.selfUrl],
      ['hub', feed.hub],
    ]);
    expect(read.entries?.[0]).toMatchObject({
      id: item.url,
      title: { value: item.title },
      published: new Date(item.published).toISOString(),
      updated: new Date(item.updated ?? 0).toISOString(),
      authors: [{ name: 'ليلى الحسني', uri: item.authors[0]?.url }, { name: 'سامر قنديل' }],
      categories: item.categories.map((term) => ({ term })),
      summary: { value: item.summary },
      content: { value: `<div dir="rtl" lang="ar">${item.html}</div>`, type: 'html' },
    });
    expect(read.entries?.[0]?.links?.[0]?.href).toBe(item.url);
  });

  test('is read by rss-parser with the same title, link, id and date', async () => {
    const item = sampleItem();
    const read = await new Parser().parseString(toAtom(sampleFeed()));
    expect(read.items[0]).toMatchObject({
      title: item.title,
      link: item.url,
      id: item.url,
      isoDate: new Date(item.published).toISOString(),
    });
  });

  test.each(HOSTILE_TEXTS)('$name harms nothing', ({ written, read }) => {
    const item = sampleItem({ title: written, summary: written, authors: [{ name: written }], categories: [written] });
    const xml = toAtom(sampleFeed({ items: [item] }));
    const faults: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => faults.push(error.message));
    parser.write(xml).close();
    expect(faults).toEqual([]);
    const plain = read.replace('\u200F', '');
    expect(parseAtomFeed(xml).entries?.[0]).toMatchObject({
      title: { value: read },
      summary: { value: read },
      authors: [{ name: plain }],
      categories: [{ term: plain }],
    });
  });

  test('says the language on its root: exactly ar', () => {
    expect(/<feed [^>]*>/.exec(toAtom(sampleFeed()))?.[0]).toContain('xml:lang="ar"');
  });
});
