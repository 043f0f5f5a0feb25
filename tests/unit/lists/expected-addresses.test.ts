import { describe, expect, test } from 'vitest';
import type { EditionSnapshot } from '#content/snapshot.ts';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { moment, SECTION, SITE, sampleArticle } from '../seo/sample-article.ts';

/** `count` articles of one day each, the oldest first. */
function snapshot(count: number, drafts = false): Pick<EditionSnapshot, 'edition' | 'now' | 'drafts'> {
  const articles = Array.from({ length: count }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    return sampleArticle({
      id: `n-${day}`,
      permalink: `/2026/10/${day}/خبر/`,
      datePublished: moment(`2026-10-${day}T09:00:00+03:00`),
    });
  }).reverse();
  const settings = {
    site: { ...SITE, pageSize: 5 },
    sections: [SECTION],
    tags: [],
    authors: [],
    redirects: [{ from: '/قديم/', to: '/about/' }],
  };
  return {
    edition: { settings, articles, pages: [], assets: [] },
    now: Date.parse('2026-11-22T12:00:00+02:00'),
    drafts,
  };
}

describe('expectedAddresses', () => {
  test('every article, its short address, every list with its older pages, what was redirected, and the 404 page', () => {
    const addresses = expectedAddresses(snapshot(16));
    const [{ tags } = { tags: [] }] = snapshot(1).edition.articles;
    expect(addresses).toEqual(expect.arrayContaining(['/', '/404.html', '/قديم/', '/a/n-01/', '/2026/10/01/خبر/']));
    expect(addresses).toEqual(expect.arrayContaining(['/latest/', '/latest/page/1/', '/latest/page/2/']));
    expect(addresses).toContain(`/section/${SECTION.slug}/page/2/`);
    expect(addresses).toEqual(expect.arrayContaining(tags.map(({ slug }) => `/tag/${slug}/page/1/`)));
    expect(addresses).not.toContain('/latest/page/3/');
  });

  test('an empty site has its lists, with one page each', () => {
    const addresses = expectedAddresses(snapshot(0));
    expect(addresses).toEqual(expect.arrayContaining(['/', '/latest/', `/section/${SECTION.slug}/`]));
    expect(addresses.filter((address) => address.includes('/page/'))).toEqual([]);
  });

  test('a preview has no feeds', () => {
    expect(expectedAddresses(snapshot(1))).toContain('/rss.xml');
    expect(expectedAddresses(snapshot(1, true)).filter((address) => /\.(?:xml|json)$/.test(address))).toEqual([]);
  });
});
