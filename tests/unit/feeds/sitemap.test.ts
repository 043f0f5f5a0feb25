import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { NEWS_ENTRIES, toNewsSitemap, toSitemapIndex, toSitemaps } from '#feeds/sitemap.ts';
import { HOSTILE_TEXTS } from './sample-feed.ts';

/** Names with their namespaces in order, and texts: what a schema looks at. Throws where the XML is not well-formed. */
function read(xml: string): { names: string[]; texts: string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local }) => names.push(`${NAMES[uri] ?? uri}:${local}`));
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push(text);
  });
  parser.write(xml).close();
  return { names, texts };
}

const NAMES: Readonly<Record<string, string>> = {
  'http://www.sitemaps.org/schemas/sitemap/0.9': 's',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
};

const entry = (index: number) => ({
  url: `https://nuqta.example/${index}/`,
  lastModified: '2026-11-21T09:00:00+02:00',
});

describe('toSitemaps', () => {
  test('names each page with the date of its last change and its pictures', () => {
    const [xml = ''] = toSitemaps([
      { ...entry(1), images: ['https://nuqta.example/a.jpg?x=1&y=2'] },
      { url: entry(2).url },
    ]);
    expect(read(xml)).toEqual({
      names: ['s:urlset', 's:url', 's:loc', 's:lastmod', 'image:image', 'image:loc', 's:url', 's:loc'],
      texts: [entry(1).url, entry(1).lastModified, 'https://nuqta.example/a.jpg?x=1&y=2', entry(2).url],
    });
  });

  test('gives none for no page: an empty one would be invalid', () => {
    expect(toSitemaps([])).toEqual([]);
  });

  test('begins a new file at the limit of addresses, in the order given', () => {
    const entries = Array.from({ length: 7 }, (_, index) => entry(index));
    const counts = toSitemaps(entries, { entries: 3, bytes: 1e6 }).map((xml) => xml.match(/<loc>/g)?.length);
    expect(counts).toEqual([3, 3, 1]);
    expect(
      toSitemaps(entries, { entries: 3, bytes: 1e6 })
        .join('')
        .match(/<loc>[^<]*/g),
    ).toEqual(entries.map(({ url }) => `<loc>${url}`));
  });

  test('begins a new file at the limit of bytes', () => {
    const entries = Array.from({ length: 9 }, (_, index) => entry(index));
    const files = toSitemaps(entries, { entries: 50_000, bytes: 700 });
    expect(files.length).toBeGreaterThan(1);
    for (const xml of files) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(700);
    expect(files.join('').match(/<loc>/g)).toHaveLength(9);
  });
});

describe('toSitemapIndex', () => {
  test('names the sitemaps', () => {
    expect(read(toSitemapIndex([{ url: 'https://nuqta.example/sitemap-pages-1.xml' }]))).toEqual({
      names: ['s:sitemapindex', 's:sitemap', 's:loc'],
      texts: ['https://nuqta.example/sitemap-pages-1.xml'],
    });
  });
});

describe('toNewsSitemap', () => {
  const news = (title: string) => ({ url: 'https://nuqta.example/a/', title, published: '2026-11-21T09:00:00+02:00' });

  test('has what Google asks for, in the order of its schema', () => {
    expect(read(toNewsSitemap([news('قمة الرياض')], 'نقطة') ?? '')).toEqual({
      names: [
        's:urlset',
        's:url',
        's:loc',
        'news:news',
        'news:publication',
        'news:name',
        'news:language',
        'news:publication_date',
        'news:title',
      ],
      texts: ['https://nuqta.example/a/', 'نقطة', 'ar', '2026-11-21T09:00:00+02:00', 'قمة الرياض'],
    });
  });

  test.each(HOSTILE_TEXTS)('$name in a headline harms nothing', ({ written, read: seen }) => {
    expect(read(toNewsSitemap([news(written)], 'نقطة') ?? '').texts.at(-1)).toBe(seen.replace('\u200F', ''));
  });

  test('is left out where nothing is new, and holds the newest thousand where more is', () => {
    expect(toNewsSitemap([], 'نقطة')).toBeUndefined();
    const many = Array.from({ length: NEWS_ENTRIES + 5 }, () => news('خبر'));
    expect(toNewsSitemap(many, 'نقطة')?.match(/<url>/g)).toHaveLength(NEWS_ENTRIES);
  });
});
