import { describe, expect, test } from 'vitest';
import { articleSheets } from '#components/article-sheets.ts';
import type { ArticleView, Html } from '#components/view.ts';

const article = (part: Partial<ArticleView> & { html?: string } = {}) => {
  const { html = '<p>خبر.</p>', ...rest } = part;
  return { kind: 'news', bodyHtml: html as Html, ...rest } as ArticleView;
};

describe('style sheets of an article', () => {
  test('a plain story needs none beside that of every article', () => {
    expect(articleSheets(article())).toEqual([]);
    expect(articleSheets(article({ html: '<figure class="pull"></figure><aside class="boxes"></aside>' }))).toEqual([]);
  });

  test.each([
    ['a box', '<aside class="box lapis">', ['parts']],
    ['questions', '<dl class="qa">', ['parts']],
    ['footnotes', '<section class="footnotes">', ['parts']],
    ['verses', '<figure class="figure verse">', ['voices']],
    ['a gallery', '<div class="gallery">', ['voices']],
    ['a box and an embed', '<aside class="box"></aside><div class="embed">', ['parts', 'voices']],
  ])('%s', (_, html, sheets) => {
    expect(articleSheets(article({ html }))).toEqual(sheets);
  });

  test('an opinion, a long read, a part of a series, a text withdrawn', () => {
    expect(articleSheets(article({ kind: 'opinion' }))).toEqual(['voices']);
    expect(articleSheets(article({ isLong: true }))).toEqual(['more']);
    expect(articleSheets(article({ series: {} as NonNullable<ArticleView['series']> }))).toEqual(['more']);
    expect(articleSheets(article({ withdrawn: {} as NonNullable<ArticleView['withdrawn']> }))).toEqual(['parts']);
  });

  test('with the next article whole below it, what that one needs too', () => {
    expect(articleSheets(article(), article({ html: '<dl class="qa">' }))).toEqual(['parts', 'more']);
  });
});
