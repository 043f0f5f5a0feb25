import { describe, expect, test } from 'vitest';
import { breadcrumbList } from '#seo/breadcrumb-list.ts';
import { collectionPage } from '#seo/collection-page.ts';
import { organization } from '#seo/organization.ts';
import { webSite } from '#seo/web-site.ts';
import { SITE } from './sample-article.ts';

describe('breadcrumbList', () => {
  test('numbers the steps from the front page to the page itself', () => {
    const crumbs = [
      { name: 'الأولى', url: 'https://nuqta.example/' },
      { name: 'سياسة', url: 'https://nuqta.example/section/%D8%B3/' },
    ];
    expect(breadcrumbList(crumbs)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'الأولى', item: 'https://nuqta.example/' },
        { '@type': 'ListItem', position: 2, name: 'سياسة', item: 'https://nuqta.example/section/%D8%B3/' },
      ],
    });
  });
});

describe('collectionPage', () => {
  test('names the list and every article it shows, in their order', () => {
    const page = {
      type: 'CollectionPage' as const,
      name: 'سياسة',
      description: 'أخبار',
      url: 'https://nuqta.example/s/',
      articles: [
        { name: 'قمة «الرياض» تبدأ', url: 'https://nuqta.example/a/' },
        { name: 'RSS في رأيي', url: 'https://nuqta.example/b/' },
      ],
    };
    expect(collectionPage(page, SITE)).toMatchObject({
      '@type': 'CollectionPage',
      name: 'سياسة',
      url: page.url,
      inLanguage: 'ar',
      isPartOf: { '@id': 'https://nuqta.example/news/#website' },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 2,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'قمة «الرياض» تبدأ', url: 'https://nuqta.example/a/' },
          { '@type': 'ListItem', position: 2, name: 'RSS في رأيي', url: 'https://nuqta.example/b/' },
        ],
      },
    });
  });
});

describe('webSite and organization', () => {
  test('belong together and stand under the base path', () => {
    expect(webSite(SITE)).toMatchObject({
      '@type': 'WebSite',
      name: 'نقطة',
      url: 'https://nuqta.example/news/',
      publisher: { '@id': 'https://nuqta.example/news/#organization' },
    });
    expect(organization(SITE)).toMatchObject({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://nuqta.example/news/#organization',
      url: 'https://nuqta.example/news/',
      logo: { url: 'https://nuqta.example/news/icon-512.png' },
    });
  });
});
