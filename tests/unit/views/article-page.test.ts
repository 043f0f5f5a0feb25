import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { SiteView } from '#components/view.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { createArticlePage } from '#views/article-page.ts';
import { createStoryMaker } from '#views/story.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const BODY: ArticleBody = {
  parts: ['<h2 id="أولا">أولًا</h2><p>انظر <a href="#أولا">أولًا</a>.</p>'],
  text: 'أولًا. انظر أولًا.',
};
const FRAME: ArticleBody = {
  parts: [{ type: 'embed', provider: 'p', title: 't', url: 'https://a.example/', frame: 'https://frames.example/x' }],
  text: '',
};

/** The page of an article whose next one is `other`. */
function page(changes: Partial<Article>, { nextWhole = false, other = {} as Partial<Article>, body = BODY } = {}) {
  const article = sampleArticle(changes);
  const next = sampleArticle({ id: 'other', permalink: '/2026/11/20/آخر/', headline: 'خبر آخر', ...other });
  const library = {
    ...sampleLibrary([article, next], { site: { nextWhole }, bodies: { other: body } }),
    related: () => ({ next, similar: [], nearby: [], elsewhere: [] }),
    openParts: ({ id }: Article) => (id === 'other' ? body.parts.filter((part) => typeof part !== 'string') : []),
  };
  return createArticlePage(article, { library, stories: createStoryMaker(library), site: {} as SiteView });
}

describe('createArticlePage', () => {
  test.each<[Partial<Article>, boolean, boolean]>([
    [{}, false, false],
    [{}, true, true],
    [{ nextWhole: true }, false, true],
    [{ nextWhole: false }, true, false],
  ])('an article with %j on a site with nextWhole %s: whole next %s', (changes, nextWhole, expected) => {
    expect(page(changes, { nextWhole }).whole !== undefined).toBe(expected);
  });

  test('the whole next article has ids of its own and lower headings', () => {
    expect(page({ nextWhole: true }).whole?.bodyHtml).toBe(
      '<h3 id="n-أولا">أولًا</h3><p>انظر <a href="#n-أولا">أولًا</a>.</p>',
    );
  });

  test('what it is about stays the first one: title, canonical, structured data', () => {
    const { head: plain, article } = page({});
    const { head: whole, article: same } = page({ nextWhole: true });
    expect(whole).toEqual(plain);
    expect(same).toEqual(article);
  });

  test('its embeds may be opened', () => {
    expect(page({ nextWhole: true }, { body: FRAME }).head.frames).toEqual(['https://frames.example']);
  });

  test('a withdrawn next article is not shown', () => {
    const withdrawn = { date: sampleArticle().datePublished, reason: 'خطأ' };
    expect(page({ nextWhole: true }, { other: { withdrawn } }).whole).toBeUndefined();
  });
});
