import { expect, test } from 'vitest';
import { feedSettings } from '#checks/feed-settings.ts';
import { FEED_OWNERS } from '#lists/feed-formats.ts';
import { NOW, SMALL_EDITION } from '../lists/small-edition.ts';
import { inEnglish } from '../messages/in-english.ts';

const TEXT = 'name: نقطة\nfeeds:\n  formats:\n    tags: [rss]\n    tag: [atom]\n    أخبار: []\n';

function check(formats: Readonly<Record<string, readonly ('rss' | 'atom')[]>>) {
  const { settings } = SMALL_EDITION;
  const site = { ...settings.site, feeds: { full: 1, lists: 1, formats } };
  return feedSettings({
    edition: { ...SMALL_EDITION, settings: { ...settings, site } },
    now: NOW,
    drafts: false,
    faulty: [],
    faultyPages: [],
    incomplete: [],
    texts: new Map([['site.yaml', TEXT]]),
    openParts: new Map(),
    bodies: new Map(),
    published: undefined,
  });
}

test('names under feeds.formats that have no feeds are errors, with the nearest one that has', () => {
  expect(inEnglish(check({ tags: ['rss'], tag: ['atom'], أخبار: [] }))).toEqual([
    {
      file: 'site.yaml',
      line: 5,
      column: 5,
      severity: 'error',
      rule: 'feeds-unknown',
      message: 'There are no feeds called "tag". Did you mean "tags"?',
    },
    expect.objectContaining({ line: 6, message: expect.stringContaining('Write one of: all, corrections, sections') }),
  ]);
});

test('every name that has feeds may be written', () => {
  expect(check(Object.fromEntries(FEED_OWNERS.map(({ setting }) => [setting, ['rss']])))).toEqual([]);
});
