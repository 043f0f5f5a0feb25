import { describe, expect, test } from 'vitest';
import { feedSources, listFeeds } from '#views/feed-sources.ts';
import { SMALL_EDITION } from '../lists/small-edition.ts';
import { sampleLibrary } from './sample-library.ts';

const { settings, articles } = SMALL_EDITION;
const library = sampleLibrary(articles, { site: settings.site, settings });
const sources = feedSources(library);
const descriptionOf = (home: string): string | undefined => sources.find((one) => one.home === home)?.description;

describe('feedSources', () => {
  test('begin with the feeds of the whole site', () => {
    expect(sources.slice(0, 2).map(({ title, home }) => [title, home])).toEqual([
      ['نقطة', '/'],
      ['نقطة: التصويبات', '/corrections/'],
    ]);
  });

  test('say what an editor wrote about a list, else a sentence with its name', () => {
    expect(descriptionOf('/tag/الخليج/')).toBe('أخبار بلدان الخليج.');
    expect(descriptionOf('/author/ليلى-الحسني/')).toBe('مراسلة.');
    expect(descriptionOf('/tag/الشبكة/')).toBe('كل ما نشرته «نقطة» عن الشبكة.');
  });

  test('hold as many articles as the setting says', () => {
    const few = sampleLibrary(articles, { site: { ...settings.site, feeds: { full: 3, lists: 2 } }, settings });
    const counts = feedSources(few).map(({ home, entries }) => [
      home,
      entries.type === 'articles' ? entries.articles.length : 0,
    ]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ['/', 3],
        ['/section/سياسة/', 3],
        ['/tag/الخليج/', 2],
      ]),
    );
  });

  test('are none in a preview', () => {
    expect(feedSources(sampleLibrary(articles, { drafts: true }))).toEqual([]);
  });
});

test('listFeeds leaves out kinds whose feeds the setting turns off', () => {
  const formats = { tags: [], authors: ['json'] } as const;
  const changed = sampleLibrary(articles, {
    site: { ...settings.site, feeds: { full: 1, lists: 1, formats } },
    settings,
  });
  const kinds = listFeeds(changed).map(({ kind }) => kind);
  expect(kinds).toContain('author');
  expect(kinds).not.toContain('tag');
  expect(kinds).not.toContain('latest');
});
