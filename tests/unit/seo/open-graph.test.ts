import { describe, expect, test } from 'vitest';
import { openGraph } from '#seo/open-graph.ts';
import { SITE, sampleArticle } from './sample-article.ts';

const picture = { url: 'https://nuqta.example/a.jpg', width: 1200, height: 630, type: 'image/jpeg', alt: 'قمة' };
const page = { title: 'قمة', description: 'وصف', url: 'https://nuqta.example/a/', picture };

function rows(...given: Parameters<typeof openGraph>): Record<string, string | undefined> {
  return Object.fromEntries(
    openGraph(...given).map(({ attributes }) => [attributes['property'] ?? attributes['name'], attributes['content']]),
  );
}

describe('openGraph', () => {
  test('of an article says what it is, when, and how it looks', () => {
    expect(rows({ ...page, article: { value: sampleArticle(), section: 'سياسة' } }, SITE)).toMatchObject({
      'og:type': 'article',
      'og:title': 'قمة',
      'og:description': 'وصف',
      'og:url': page.url,
      'og:locale': 'ar_AR',
      'og:site_name': 'نقطة',
      'og:image': picture.url,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'قمة',
      'article:published_time': '2026-11-21T09:00:00+02:00',
      'article:modified_time': '2026-11-21T11:30:00+02:00',
      'article:section': 'سياسة',
      'twitter:card': 'summary_large_image',
    });
  });

  test('of another page is a site’s; without a picture the card is small', () => {
    const tags = rows({ ...page, picture: undefined }, SITE);
    expect(tags).toMatchObject({ 'og:type': 'website', 'twitter:card': 'summary' });
    expect(Object.keys(tags).filter((name) => /image|article/.test(name))).toEqual([]);
  });
});
