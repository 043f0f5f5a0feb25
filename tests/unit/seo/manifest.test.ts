import { describe, expect, test } from 'vitest';
import { toManifest } from '#seo/manifest.ts';
import { toRobots } from '#seo/robots.ts';
import { SITE } from './sample-article.ts';

describe('toManifest', () => {
  test('is Arabic, right to left, and stays under the base path', () => {
    expect(JSON.parse(toManifest(SITE))).toMatchObject({
      name: 'نقطة',
      lang: 'ar',
      dir: 'rtl',
      start_url: '/news/',
      scope: '/news/',
      icons: [
        { src: '/news/icon-192.png', sizes: '192x192' },
        { src: '/news/icon-512.png' },
        { src: '/news/icon-maskable.png', purpose: 'maskable' },
        { src: '/news/icon-monochrome.png', purpose: 'monochrome' },
      ],
      shortcuts: [{ url: '/news/' }, { url: '/news/search/' }, { url: '/news/saved/' }],
      share_target: { action: '/news/search/', method: 'GET', params: { title: 'title', text: 'q' } },
    });
  });
});

describe('toRobots', () => {
  test('opens the site and names its sitemap', () => {
    const text = toRobots({ sitemapUrl: 'https://nuqta.example/sitemap.xml', preview: false });
    expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/);
    expect(text).toMatch(/^Sitemap: https:\/\/nuqta\.example\/sitemap\.xml$/m);
  });

  test('closes a preview', () => {
    const text = toRobots({ sitemapUrl: 'https://nuqta.example/sitemap.xml', preview: true });
    expect(text).toBe('User-agent: *\nDisallow: /\n');
  });
});
