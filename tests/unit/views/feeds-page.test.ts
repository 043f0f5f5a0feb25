import { describe, expect, test } from 'vitest';
import { createFeedsPage } from '#views/feeds-page.ts';
import type { Views } from '#views/views.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from './sample-library.ts';

function views(drafts: boolean): Views {
  const library = sampleLibrary([sampleArticle()], { drafts });
  const unused = (): never => {
    throw new Error('the page of feeds shows no story');
  };
  return {
    library,
    site: {
      name: '',
      description: '',
      home: '',
      base: '',
      plate: { isForeign: false, isTall: false },
      emblem: { icons: [], themes: [] },
      search: '',
      saved: '/saved/',
      locale: 'ar-EG-u-nu-latn',
      sections: [],
      more: [],
      footer: [],
      tools: [],
      preview: drafts,
    },
    stories: { story: unused, row: unused, section: unused, moment: unused, breakingUntil: () => undefined },
  };
}

describe('createFeedsPage', () => {
  test('lists the feeds of the site, of corrections, sections and kinds, how others are found, and one file for all', () => {
    const page = createFeedsPage(views(false));
    expect(page.groups.map(({ title, feeds }) => [title, ...feeds.map((feed) => feed.title)])).toEqual([
      ['كل المقالات', 'نقطة', 'نقطة: التصويبات'],
      ['الأقسام', 'نقطة: سياسة'],
      ['أنواع المقالات', 'نقطة: أخبار'],
    ]);
    expect(page.groups[1]?.feeds[0]?.formats).toEqual([
      {
        label: 'RSS',
        href: '/news/section/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/rss.xml',
        address: 'https://nuqta.example/news/section/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/rss.xml',
      },
      expect.objectContaining({ label: 'Atom' }),
      expect.objectContaining({ label: 'JSON' }),
    ]);
    expect(page.opml).toBe('/news/feeds.opml.xml');
    expect(page.others).toContainEqual({ title: 'الوسوم', files: ['rss.xml'] });
    expect(page.others).toContainEqual({ title: 'المصادر', files: ['rss.xml', 'atom.xml', 'feed.json'] });
  });

  test('of a preview lists none', () => {
    const page = createFeedsPage(views(true));
    expect([...page.groups, ...page.others]).toEqual([]);
    expect(page.opml).toBeUndefined();
  });
});
