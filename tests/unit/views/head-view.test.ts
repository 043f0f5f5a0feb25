import { describe, expect, test } from 'vitest';
import type { HeadView } from '#components/view.ts';
import { createHeadView, type PageHead } from '#views/head-view.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const article = sampleArticle();
const PAGES: Readonly<Record<string, PageHead>> = {
  front: { title: '', description: '', address: '/', subject: { type: 'front' } },
  article: {
    title: article.headline,
    description: 'وصف',
    address: article.permalink,
    subject: { type: 'article', article },
  },
  list: {
    title: 'سياسة',
    description: 'وصف',
    address: '/section/سياسة/',
    subject: {
      type: 'list',
      schemaType: 'CollectionPage',
      name: 'سياسة',
      section: 'سياسة',
      articles: [article],
    },
  },
  page: { title: 'عن الصحيفة', description: 'وصف', address: '/about/' },
};

function meta({ entries }: HeadView, name: string): string | undefined {
  return entries.find(({ attributes }) => attributes['property'] === name || attributes['name'] === name)?.attributes[
    'content'
  ];
}

function feedsOf({ entries }: HeadView): string[] {
  return entries.flatMap(({ attributes }) => (attributes['rel'] === 'alternate' ? [attributes['href'] ?? ''] : []));
}

function typesOf({ jsonLd }: HeadView): unknown[] {
  return jsonLd.flatMap((text) => JSON.parse(text)['@graph'].map((node: { '@type': unknown }) => node['@type']));
}

describe('the title of a window', () => {
  const titleOf = (title: string, name?: string) =>
    createHeadView(
      { ...PAGES['page'], title } as PageHead,
      sampleLibrary([article], name === undefined ? {} : { site: { name } }),
    ).title;

  test.each([
    ['قمة الرياض', undefined, 'قمة الرياض | نقطة'],
    ['منصة .NET جديدة', undefined, 'منصة \u2066.NET\u2069 جديدة | نقطة'],
    ['فيلم في Barcelona', 'The Paper', 'فيلم في Barcelona | \u2068The Paper\u2069'],
  ])('«%s»', (title, name, shown) => {
    expect(titleOf(title, name)).toBe(shown);
  });
});

describe.each(['/', '/news/'])('createHeadView under %s', (base) => {
  const library = sampleLibrary([article], { site: { base } });
  const root = `https://nuqta.example${base}`;

  test.each(Object.entries(PAGES))(
    'of the %s page has an address, a card with a picture, and the main feed first',
    (_name, page) => {
      const head = createHeadView(page, library);
      expect(head.canonical).toMatch(/^https:\/\/nuqta\.example\/[!-~]*$/);
      expect(head.canonical?.startsWith(root)).toBe(true);
      expect(meta(head, 'og:url')).toBe(head.canonical);
      expect(meta(head, 'og:image')).toMatch(new RegExp(`^${root}_share/[0-9a-f]{16}\\.jpg$`));
      expect(meta(head, 'twitter:card')).toBe('summary_large_image');
      expect(head.robots).toBe('max-image-preview:large');
      expect(head.description).not.toBe('');
      expect(feedsOf(head)[0]).toBe(`${root}rss.xml`);
      expect(head.entries.find(({ attributes }) => attributes['rel'] === 'manifest')?.attributes['href']).toBe(
        `${base}manifest.webmanifest`,
      );
    },
  );

  test('says what each page is', () => {
    const types = (name: string) => typesOf(createHeadView(PAGES[name] ?? raise(name), library));
    expect(types('front')).toEqual(['WebSite', 'NewsMediaOrganization']);
    expect(types('article')).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(types('list')).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(types('page')).toEqual([]);
  });
});

describe('createHeadView', () => {
  const library = sampleLibrary([article]);

  test('of a list names every article in it with its address', () => {
    const { jsonLd } = createHeadView(PAGES['list'] ?? raise('list'), library);
    expect(JSON.parse(jsonLd[0] ?? '')['@graph'][0].mainEntity.itemListElement).toEqual([
      {
        '@type': 'ListItem',
        position: 1,
        name: article.headline,
        url: 'https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/',
      },
    ]);
  });

  test('of an article names its section’s feed after the main one', () => {
    expect(feedsOf(createHeadView(PAGES['article'] ?? raise('article'), library))).toEqual([
      'https://nuqta.example/news/rss.xml',
      'https://nuqta.example/news/section/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/rss.xml',
    ]);
  });

  test('names no feed twice', () => {
    const page: PageHead = {
      ...(PAGES['front'] ?? raise('front')),
      feeds: [
        { title: 'نقطة', address: '/rss.xml', type: 'application/rss+xml' },
        { title: 'نقطة', address: '/atom.xml', type: 'application/atom+xml' },
      ],
    };
    expect(feedsOf(createHeadView(page, library))).toEqual([
      'https://nuqta.example/news/rss.xml',
      'https://nuqta.example/news/atom.xml',
    ]);
  });

  test('of the 404 page has no address and no card', () => {
    const head = createHeadView({ title: 'لا', description: 'لا', address: undefined, robots: 'noindex' }, library);
    expect(head.canonical).toBeUndefined();
    expect(head.robots).toBe('noindex');
    expect(meta(head, 'og:title')).toBeUndefined();
  });

  test('of a preview names no feed', () => {
    const preview = sampleLibrary([article], { drafts: true });
    expect(feedsOf(createHeadView(PAGES['article'] ?? raise('article'), preview))).toEqual([]);
  });

  test('falls back on the lead picture where no share images are drawn', () => {
    const image = { file: 'pictures/a.png', alt: 'قاعة' };
    const value = sampleArticle({ image });
    const plain = sampleLibrary([value], { site: { shareImages: false } });
    const head = createHeadView(
      { title: 'قمة', description: 'وصف', address: value.permalink, subject: { type: 'article', article: value } },
      plain,
    );
    expect(meta(head, 'og:image')).toBe('https://nuqta.example/news/_pictures/pictures-a-png.jpg');
    const site = createHeadView(PAGES['front'] ?? raise('front'), plain);
    expect(meta(site, 'og:image')).toBeUndefined();
    expect(meta(site, 'twitter:card')).toBe('summary');
  });
});

function raise(name: string): never {
  throw new Error(`no page ${name}`);
}
