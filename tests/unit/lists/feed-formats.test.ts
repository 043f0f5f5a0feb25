import { describe, expect, test } from 'vitest';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { FEED_OWNERS, feedFormats } from '#lists/feed-formats.ts';
import { LIST_KINDS } from '#lists/list-kinds.ts';
import type { FeedFormat } from '#site/vocabulary.ts';
import { NOW, SMALL_EDITION } from './small-edition.ts';

const { tag, author, latest } = LIST_KINDS;
const site = (formats: Readonly<Record<string, readonly FeedFormat[]>>) => ({ feeds: { full: 1, lists: 1, formats } });

describe('feedFormats', () => {
  test('are RSS for tags and all three for authors where the setting says nothing', () => {
    expect(feedFormats(tag.feeds, { feeds: { full: 1, lists: 1 } })).toEqual(['rss']);
    expect(feedFormats(author.feeds, site({ tags: ['atom'] }))).toEqual(['rss', 'atom', 'json']);
  });

  test.each([
    [
      ['atom', 'rss'],
      ['rss', 'atom'],
    ],
    [['json', 'json'], ['json']],
    [[], []],
  ] as const)('asked for %j are %j: in their order, each once', (asked, expected) => {
    expect(feedFormats(tag.feeds, site({ tags: asked }))).toEqual(expected);
  });

  test('are none for a list without feeds', () => {
    expect(feedFormats(latest.feeds, site({ latest: ['rss'] }))).toEqual([]);
  });
});

test('each owner of feeds has a name of its own in the setting', () => {
  const names = FEED_OWNERS.map(({ setting }) => setting);
  expect(names).toEqual([...new Set(names)]);
});

test('a site has the feeds that its setting asks for, and no others', () => {
  const { settings } = SMALL_EDITION;
  const none = Object.fromEntries(FEED_OWNERS.map(({ setting }) => [setting, []]));
  const formats: Record<string, readonly FeedFormat[]> = { ...none, all: ['atom'], tags: ['rss', 'json'] };
  const edition = {
    ...SMALL_EDITION,
    settings: { ...settings, site: { ...settings.site, feeds: { full: 1, lists: 1, formats } } },
  };
  const feeds = expectedAddresses({ edition, now: NOW, drafts: false }).filter((address) =>
    /(?:rss\.xml|atom\.xml|feed\.json)$/.test(address),
  );
  expect(feeds.toSorted()).toEqual(
    [
      '/atom.xml',
      '/tag/الخليج/feed.json',
      '/tag/الخليج/rss.xml',
      '/tag/الشبكة/feed.json',
      '/tag/الشبكة/rss.xml',
    ].toSorted(),
  );
});
