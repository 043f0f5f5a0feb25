import { describe, expect, test } from 'vitest';
import { bodyHtml } from '#views/body-html.ts';
import { createFeedItem } from '#views/create-feed.ts';
import { createStoryMaker } from '#views/story.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

const link = (written: string) => ({ type: 'address' as const, written, line: 7, column: 3 });
const draft = sampleArticle({ id: 'draft', slug: 'مسودة', file: 'articles/مسودة.md', permalink: '/d/', draft: true });
const article = sampleArticle();

/** The body as its page and as its feeds write it. */
function written(address: string): { page: () => string; feed: () => string } {
  const body = { parts: ['<p><a href="', link(address), '">هنا</a></p>'], text: 'هنا' };
  const library = sampleLibrary([article, draft], { bodies: { [article.id]: body } });
  const stories = createStoryMaker(library);
  return {
    page: () => bodyHtml(article, library.body(article), { library, stories }),
    feed: () => createFeedItem(article, library).html,
  };
}

describe('a link in a text', () => {
  test.each([
    ['/لا-صفحة/', 'no-page'],
    ['لا-ملف.md', 'no-file'],
    [`${article.permalink}#لا-موضع`, 'no-anchor'],
    [draft.slug, 'not-published'],
  ])('that leads nowhere, %s, stops its page and its feeds with the file, the place and the link', (address, error) => {
    const { page, feed } = written(address);
    const message = `${article.file}:7:3: the check accepted "${address}", but it is broken (${error}).`;
    expect(page).toThrow(message);
    expect(feed).toThrow(message);
  });

  test('that leads somewhere leads to the same page in both', () => {
    const { page, feed } = written(article.slug);
    expect(page()).toContain('href="/news/2026/11/21/%D9%82%D9%85%D8%A9/"');
    expect(feed()).toContain('href="https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/"');
  });
});
