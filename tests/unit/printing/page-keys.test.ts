import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { pageKeys } from '#printing/page-keys.ts';
import { archiveRoutes } from '#views/archive-page.ts';
import { allLists, listPages } from '#views/article-list.ts';
import { feedSources } from '#views/feed-sources.ts';
import { createSiteView } from '#views/site-view.ts';
import { createStoryMaker } from '#views/story.ts';
import { sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const older: Article = sampleArticle({
  id: 'older',
  file: 'articles/older.md',
  permalink: '/2026/11/20/older/',
  headline: 'خبر أقدم',
});
const newer: Article = sampleArticle({
  id: 'newer',
  file: 'articles/newer.md',
  permalink: '/2026/11/21/newer/',
  headline: 'خبر أحدث',
});

/** The keys of all pages and feeds of a library, by name. */
function keysOf(library: Library): Record<string, string | undefined> {
  const stories = createStoryMaker(library);
  const keys = pageKeys({ library, stories, site: createSiteView(library, stories) });
  return {
    ...Object.fromEntries(library.present.map((article) => [article.id, keys.article(article)])),
    ...Object.fromEntries(
      listPages(allLists(library), library.site.pageSize).map((page) => [page.list.address, keys.list(page)]),
    ),
    ...Object.fromEntries(
      archiveRoutes(library).map(({ params, props }) => [`archive ${params.path}`, keys.archive(props)]),
    ),
    ...Object.fromEntries(feedSources(library).map((source) => [`feed ${source.home}`, keys.feed(source)])),
  };
}

/** The names of the keys that differ between two libraries. */
function changed(one: Library, other: Library): string[] {
  const [before, after] = [keysOf(one), keysOf(other)];
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}

const related = (library: Library): Library => ({
  ...library,
  related: () => ({
    next: undefined,
    similar: [{ article: older, headline: '', breaking: false }],
    nearby: [],
    elsewhere: [],
  }),
});

describe('pageKeys', () => {
  test('the same library has the same keys, and each page its own', () => {
    const library = sampleLibrary([newer, older]);
    expect(changed(library, sampleLibrary([newer, older]))).toEqual([]);
    const keys = keysOf(library);
    expect(keys['newer']).not.toBe(keys['older']);
  });

  test('a text is shown on its page and in feeds, and on no list', () => {
    const before = sampleLibrary([newer, older]);
    const names = changed(before, { ...before, bodyDigest: ({ id }) => (id === 'older' ? 'other text' : id) });
    expect(names).toContain('older');
    expect(names).toContain('feed /');
    expect(names.filter((name) => name !== 'older' && !name.startsWith('feed '))).toEqual([]);
  });

  test('a headline is shown on lists, on the archive and below other articles', () => {
    const retitled = { ...older, headline: 'عنوان آخر' };
    const before = related(sampleLibrary([newer, older]));
    const after = sampleLibrary([newer, retitled]);
    const names = changed(before, {
      ...after,
      related: () => ({
        next: undefined,
        similar: [{ article: retitled, headline: '', breaking: false }],
        nearby: [],
        elsewhere: [],
      }),
    });
    expect(names).toEqual(expect.arrayContaining(['newer', 'older', '/latest/', 'feed /']));
    expect(names.some((name) => name.startsWith('archive '))).toBe(true);
  });

  test('what is breaking no longer, a picture that changed and a setting change keys', () => {
    const breaking = { ...newer, breakingUntil: sampleLibrary([]).now + 1 };
    const library = sampleLibrary([breaking, older]);
    expect(changed(library, { ...library, now: library.now + 2 })).toEqual(
      expect.arrayContaining(['newer', '/latest/']),
    );
    const pictured = sampleLibrary([{ ...newer, image: { file: 'pictures/a.jpg', alt: '' } }, older]);
    const other = { ...pictured, picture: () => undefined };
    expect(changed(pictured, other)).toEqual(expect.arrayContaining(['newer', '/latest/', 'feed /']));
    expect(changed(library, sampleLibrary([breaking, older], { site: { name: 'اسم آخر' } }))).toContain('older');
  });

  test('a link, a card and a picture in a text follow what they lead to', () => {
    const parts = [{ type: 'related', reference: { written: 'older', breaking: false, line: 1, column: 1 } }] as const;
    const open = (library: Library): Library => ({ ...library, openParts: ({ id }) => (id === 'newer' ? parts : []) });
    const find = (article: Article): Partial<Library> => ({
      links: { find: () => article, resolve: () => ({ address: article.permalink }) },
    });
    const library = open(sampleLibrary([newer, older]));
    const names = changed({ ...library, ...find(older) }, { ...library, ...find({ ...older, headline: 'عنوان آخر' }) });
    expect(names).toContain('newer');
    expect(names).toContain('feed /');
    expect(names).not.toContain('/latest/');
  });

  test('what was withdrawn has no share image', () => {
    const withdrawn = { ...older, withdrawn: { date: older.datePublished, reason: 'خطأ' } };
    const library = sampleLibrary([newer, withdrawn]);
    const shareImageName: Library['shareImageName'] = (card) => {
      if (card.headline === older.headline) throw new Error('none is drawn');
      return 'share.jpg';
    };
    expect(keysOf({ ...library, shareImageName })).toHaveProperty('older');
  });
});
