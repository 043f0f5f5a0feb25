import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lightAddresses } from '#lists/light-edition.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { lightDocuments, lightSources } from '#views/light-pages.ts';
import { createSiteView } from '#views/site-view.ts';
import { createStoryMaker } from '#views/story.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const TAG = { label: 'بيروت', slug: 'بيروت', kind: 'place' } as const;
const NEW = sampleArticle({
  id: 'new',
  permalink: '/2026/11/21/جديد/',
  datePublished: moment('2026-11-21T09:00:00+02:00'),
  tags: [TAG],
});
const OLD = sampleArticle({
  id: 'old',
  permalink: '/2020/01/05/قديم/',
  datePublished: moment('2020-01-05T09:00:00+02:00'),
  tags: [TAG],
});
const place = { line: 1, column: 1 };
const link = (written: string): ArticleBody['parts'] => [
  '<a href="',
  { type: 'address', written, ...place },
  '">رابط</a>',
];

function pagesOf(parts: ArticleBody['parts'], light: 'recent' | 'all' = 'recent') {
  const library = sampleLibrary([NEW, OLD], {
    site: { light, base: '/news/' },
    bodies: { new: { parts, text: '' } },
  });
  const stories = createStoryMaker(library);
  const views = { library, stories, site: createSiteView(library, stories) };
  const documents = lightSources(views).flatMap((source) => lightDocuments(source, views, '/news/_assets/light.css'));
  return { library, documents: new Map(documents.map(({ address, html }) => [address, html])) };
}

/** Every word is another, so that it packs badly. */
const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, index) =>
    String.fromCodePoint(...[7, 11, 13, 17, 19].map((step) => 0x627 + (((index + from) * step * step) % 36))),
  ).join(' ');

describe('the light edition', () => {
  test('has a page for each address of the list, and no other', () => {
    const { library, documents } = pagesOf(['<p>نص</p>']);
    expect([...documents.keys()].toSorted()).toEqual(
      [...lightAddresses(library)].map((address) => `/m${address}`).toSorted(),
    );
    expect([...documents.keys()]).not.toContain(`/m${OLD.permalink}`);
  });

  test('loads nothing but its style sheet: no script, no font, no picture', () => {
    const { documents } = pagesOf([
      '<figure>',
      { type: 'picture', file: '../pictures/a.jpg', alt: 'ميناء «بيروت»', ...place },
      '</figure>',
      {
        type: 'embed',
        provider: 'YouTube',
        title: 'مقطع',
        url: 'https://youtu.be/x',
        frame: 'https://www.youtube-nocookie.com/embed/x',
      },
    ]);
    for (const html of documents.values())
      expect(html).not.toMatch(/<script|<img|<picture|<iframe|preload|@font-face|onclick|style=/);
    const article = documents.get(`/m${NEW.permalink}`) ?? '';
    expect(article).toMatch(/<a class="pic" href="\/news\/_pictures\/[^"]+">صورة: ميناء «بيروت»<\/a>/);
    expect(article).toContain('href="https://youtu.be/x"');
  });

  test('keeps its links inside; what has no light page is read in the full edition', () => {
    const { documents } = pagesOf([...link(OLD.permalink), ...link('/tag/بيروت/'), ...link('/latest/')]);
    const html = documents.get(`/m${NEW.permalink}`) ?? '';
    const main = /<main>.*<\/main>/s.exec(html)?.[0] ?? '';
    const addresses = [...main.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decodeURI(href));
    expect(addresses).toContain(`/news${OLD.permalink}`);
    expect(addresses).toEqual(expect.arrayContaining(['/news/m/tag/بيروت/', '/news/m/latest/']));
    expect(addresses.filter((address) => address.startsWith('/news/') && !address.startsWith('/news/m/'))).toEqual([
      `/news${OLD.permalink}`,
    ]);
  });

  test('names its full page, is not indexed, and leads there', () => {
    const html = pagesOf(['<p>نص</p>']).documents.get(`/m${NEW.permalink}`) ?? '';
    const full = `/news${encodeURI(NEW.permalink)}`;
    expect(html).toContain(`<link rel="canonical" href="https://nuqta.example${full}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${full}"><bdi>هذه الصفحة كاملةً</bdi></a>`);
  });

  test('of a long text is divided, each part under 15 KB on its way, and nothing is lost', () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => `<p id="ف${index}">${words(120, index * 120)}</p>`);
    const { documents } = pagesOf(paragraphs);
    const parts = [...documents].filter(([address]) => address.startsWith(`/m${NEW.permalink}`));
    expect(parts.length).toBeGreaterThan(5);
    for (const [, html] of parts) {
      expect(gzipSync(html).length).toBeLessThan(14 * 1024);
      expect(brotliCompressSync(html).length).toBeLessThan(14 * 1024);
      expect(html).toContain(`<link rel="canonical" href="https://nuqta.example/news${encodeURI(NEW.permalink)}">`);
    }
    const text = parts.map(([, html]) => html).join('');
    expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(parts[1]?.[0]).toBe(`/m${NEW.permalink}2/`);
    expect(parts[0]?.[1]).toContain(`href="/news${encodeURI(`/m${NEW.permalink}2/`)}"`);
  });

  test('says what kind of text it is, and names sources and tags', () => {
    const { documents } = pagesOf(['<p>نص</p>'], 'all');
    expect(documents.get('/m/')).toContain(NEW.headline);
    expect(documents.get(`/m${OLD.permalink}`)).toContain('href="/news/m/tag/');
  });
});
