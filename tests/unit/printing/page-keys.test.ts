import { describe, expect, test } from 'vitest';
import type { Article } from '#articles/article.ts';
import type { Library } from '#library.ts';
import { pageKeys } from '#printing/page-keys.ts';
import { archiveRoutes } from '#views/archive-page.ts';
import { allLists, listPages } from '#views/article-list.ts';
import { feedSources } from '#views/feed-sources.ts';
import { lightSources } from '#views/light-pages.ts';
import { createSiteView } from '#views/site-view.ts';
import { createStoryMaker } from '#views/story.ts';
import { moment, sampleArticle } from '../seo/sample-article.ts';
import { sampleLibrary } from '../views/sample-library.ts';

/** A newspaper with a light edition. */
const libraryOf: typeof sampleLibrary = (articles, changes = {}) =>
  sampleLibrary(articles, { ...changes, site: { light: 'recent', ...changes.site } });

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
  const views = { library, stories, site: createSiteView(library, stories) };
  const keys = pageKeys(views);
  return {
    ...Object.fromEntries(library.present.map((article) => [article.id, keys.article(article)])),
    ...Object.fromEntries(
      listPages(allLists(library), library.site.pageSize).map((page) => [page.list.address, keys.list(page)]),
    ),
    ...Object.fromEntries(
      archiveRoutes(library).map(({ params, props }) => [`archive ${params.path}`, keys.archive(props)]),
    ),
    ...Object.fromEntries(feedSources(library).map((source) => [`feed ${source.home}`, keys.feed(source)])),
    ...Object.fromEntries(
      lightSources(views).flatMap((source) => {
        const key = keys.light(source, '/_assets/light.css');
        if (source.type === 'front') return [];
        return [[`light ${source.type === 'list' ? source.page.list.address : source.article.id}`, key]];
      }),
    ),
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
    const library = libraryOf([newer, older]);
    expect(changed(library, libraryOf([newer, older]))).toEqual([]);
    const keys = keysOf(library);
    expect(keys['newer']).not.toBe(keys['older']);
  });

  test('a text is shown on its page and in feeds, and on no list', () => {
    const before = libraryOf([newer, older]);
    const names = changed(before, { ...before, bodyDigest: ({ id }) => (id === 'older' ? 'other text' : id) });
    expect(names).toContain('older');
    expect(names).toContain('feed /');
    expect(names).toContain('light older');
    expect(names.filter((name) => !name.endsWith('older') && !name.startsWith('feed '))).toEqual([]);
  });

  test('a headline is shown on lists, on the archive and below other articles', () => {
    const retitled = { ...older, headline: 'عنوان آخر' };
    const before = related(libraryOf([newer, older]));
    const after = libraryOf([newer, retitled]);
    const names = changed(before, {
      ...after,
      related: () => ({
        next: undefined,
        similar: [{ article: retitled, headline: '', breaking: false }],
        nearby: [],
        elsewhere: [],
      }),
    });
    expect(names).toEqual(
      expect.arrayContaining(['newer', 'older', '/latest/', 'feed /', 'light older', 'light /latest/']),
    );
    expect(names.some((name) => name.startsWith('archive '))).toBe(true);
  });

  test('what is breaking no longer, a picture that changed and a setting change keys', () => {
    const breaking = { ...newer, breakingUntil: libraryOf([]).now + 1 };
    const library = libraryOf([breaking, older]);
    expect(changed(library, { ...library, now: library.now + 2 })).toEqual(
      expect.arrayContaining(['newer', '/latest/']),
    );
    const pictured = libraryOf([{ ...newer, image: { file: 'pictures/a.jpg', alt: '' } }, older]);
    const other = { ...pictured, picture: () => undefined };
    expect(changed(pictured, other)).toEqual(expect.arrayContaining(['newer', '/latest/', 'feed /']));
    expect(changed(library, libraryOf([breaking, older], { site: { name: 'اسم آخر' } }))).toContain('older');
  });

  test('a link, a card and a picture in a text follow what they lead to', () => {
    const parts = [{ type: 'related', reference: { written: 'older', breaking: false, line: 1, column: 1 } }] as const;
    const open = (library: Library): Library => ({ ...library, openParts: ({ id }) => (id === 'newer' ? parts : []) });
    const find = (article: Article): Partial<Library> => ({
      links: { find: () => article, resolve: () => ({ address: article.permalink }) },
    });
    const library = open(libraryOf([newer, older]));
    const names = changed({ ...library, ...find(older) }, { ...library, ...find({ ...older, headline: 'عنوان آخر' }) });
    expect(names).toContain('newer');
    expect(names).toContain('feed /');
    expect(names).toContain('light newer');
    expect(names).not.toContain('/latest/');
    expect(names).not.toContain('light /latest/');
  });

  test('a light page follows the headline of the next article and where its links lead', () => {
    const before = libraryOf([newer, older]);
    const next = (article: Article): Library => ({
      ...before,
      related: () => ({ next: article, similar: [], nearby: [], elsewhere: [] }),
    });
    expect(changed(next(older), next({ ...older, headline: 'عنوان آخر' }))).toContain('light newer');
    const past = { ...older, datePublished: moment('2020-01-05T09:00:00+02:00') };
    expect(changed(next(older), { ...libraryOf([newer, past]), related: next(older).related })).toContain(
      'light newer',
    );
  });

  test('what was withdrawn has no share image', () => {
    const withdrawn = { ...older, withdrawn: { date: older.datePublished, reason: 'خطأ' } };
    const library = libraryOf([newer, withdrawn]);
    const shareImageName: Library['shareImageName'] = (card) => {
      if (card.headline === older.headline) throw new Error('none is drawn');
      return 'share.jpg';
    };
    expect(keysOf({ ...library, shareImageName })).toHaveProperty('older');
  });
});
