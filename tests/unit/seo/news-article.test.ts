import { describe, expect, test } from 'vitest';
import { ARTICLE_KINDS } from '#articles/article.ts';
import { newsArticle } from '#seo/news-article.ts';
import { SITE, sampleArticle } from './sample-article.ts';

const PICTURE = {
  url: 'https://nuqta.example/news/_share/a.jpg',
  width: 1200,
  height: 630,
  type: 'image/jpeg',
  alt: 'سياسة: قمة',
};
const context = { site: SITE, section: 'سياسة', description: 'بدأت القمة أعمالها.', pictures: [PICTURE] };

describe('newsArticle', () => {
  test('has every property search engines require or recommend, and says where it comes from', () => {
    const url = 'https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/';
    expect(newsArticle(sampleArticle(), context)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'قمة الرياض تبدأ أعمالها',
      description: 'بدأت القمة أعمالها.',
      url,
      mainEntityOfPage: url,
      datePublished: '2026-11-21T09:00:00+02:00',
      dateModified: '2026-11-21T11:30:00+02:00',
      author: [
        {
          '@type': 'Person',
          name: 'ليلى الحسني',
          url: 'https://nuqta.example/news/author/%D9%84%D9%8A%D9%84%D9%89-%D8%A7%D9%84%D8%AD%D8%B3%D9%86%D9%8A/',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'نقطة',
        logo: { '@type': 'ImageObject', url: 'https://nuqta.example/news/icon-512.png' },
      },
      image: [{ '@type': 'ImageObject', url: PICTURE.url, width: '1200', height: '630', caption: 'سياسة: قمة' }],
      articleSection: 'سياسة',
      keywords: ['الخليج', 'السعودية'],
      inLanguage: 'ar',
      wordCount: 320,
      timeRequired: 'PT2M',
      isBasedOn: [{ '@type': 'CreativeWork', name: 'وكالة الأنباء', url: 'https://agency.example/1' }],
      citation: [
        { '@type': 'CreativeWork', name: 'البيان الختامي', url: 'https://doc.example/' },
        { '@type': 'CreativeWork', creator: { '@type': 'Person', name: 'سامر قنديل' } },
      ],
      correction: [
        { '@type': 'CorrectionComment', text: 'صُحِّح عدد الدول.', datePublished: '2026-11-22T08:00:00+02:00' },
      ],
    });
  });

  test('was modified when it was published, where nothing else is said', () => {
    const { dateModified: _, ...article } = sampleArticle();
    expect(newsArticle(article, context)).toMatchObject({ dateModified: '2026-11-21T09:00:00+02:00' });
  });

  test.each([
    ['the agency it came from', sampleArticle({ authors: [] }), { '@type': 'Organization', name: 'وكالة الأنباء' }],
    ['the newspaper', sampleArticle({ authors: [], sources: [] }), { '@type': 'NewsMediaOrganization', name: 'نقطة' }],
  ])('without a byline is by %s', (_name, article, author) => {
    expect(newsArticle(article, context)).toMatchObject({
      author: [{ ...author, url: expect.stringMatching(/^https:/) }],
    });
  });

  test('leaves out what an article does not have', () => {
    const node = newsArticle(sampleArticle({ sources: [], corrections: [], tags: [] }), { ...context, pictures: [] });
    for (const key of ['image', 'isBasedOn', 'citation', 'correction', 'keywords'])
      expect(node).not.toHaveProperty(key);
  });

  test('of every kind is a news article; those that schema.org tells apart have a type of their own', () => {
    const types = ARTICLE_KINDS.map((kind) => newsArticle(sampleArticle({ kind }), context)['@type']);
    const own = ['report', 'analysis', 'opinion', 'review', 'explainer', 'satire', 'sponsored'] as const;
    expect(new Set(['NewsArticle', ...own.map((kind) => String(types[ARTICLE_KINDS.indexOf(kind)]))]).size).toBe(8);
    for (const type of types) expect([type].flat().at(-1)).toMatch(/NewsArticle$/);
    expect(types[ARTICLE_KINDS.indexOf('satire')]).toContain('SatiricalArticle');
    expect(types[ARTICLE_KINDS.indexOf('sponsored')]).toContain('AdvertiserContentArticle');
  });
});
