import { describe, expect, test } from 'vitest';
import { headHtml } from '#components/head-html.ts';
import type { HeadView } from '#components/view.ts';

const head: HeadView = {
  title: 'خبر «أول» <b>',
  description: 'وصف "مقتبس" & تتمة',
  canonical: 'https://nuqta.example/a/',
  robots: 'max-image-preview:large',
  entries: [{ tag: 'meta', attributes: { property: 'og:title', content: '"><script>' } }],
  jsonLd: ['{"@type":"NewsArticle"}'],
};

describe('headHtml', () => {
  test('writes title, description, and the rest in its order', () => {
    expect(headHtml(head, false)).toEqual({
      policy: expect.stringMatching(/^default-src 'none';/),
      title: '<title>خبر «أول» &lt;b&gt;</title><meta name="description" content="وصف &quot;مقتبس&quot; &amp; تتمة">',
      rest:
        '<link rel="canonical" href="https://nuqta.example/a/"><meta name="robots" content="max-image-preview:large">' +
        '<meta property="og:title" content="&quot;&gt;&lt;script&gt;">' +
        '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    });
  });

  test('a preview is kept out of search engines whatever the page says', () => {
    expect(headHtml(head, true).rest).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(headHtml(head, true).rest).not.toContain('max-image-preview');
  });

  test('names the hosts that a page may frame', () => {
    expect(headHtml({ ...head, frames: ['https://www.youtube-nocookie.com'] }, false).policy).toMatch(
      /; frame-src https:\/\/www\.youtube-nocookie\.com$/,
    );
  });

  test('a page without canonical address or robots has neither', () => {
    const { canonical: _canonical, robots: _robots, ...bare } = head;
    expect(headHtml(bare, false).rest).not.toMatch(/canonical|robots/);
  });
});
