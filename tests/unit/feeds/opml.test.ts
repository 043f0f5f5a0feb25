import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toOpml } from '#feeds/opml.ts';
import { HOSTILE_TEXTS } from './sample-feed.ts';

const feed = (title: string) => ({
  title,
  description: 'وصف',
  homeUrl: 'https://nuqta.example/tag/%D8%A7/',
  selfUrl: 'https://nuqta.example/tag/%D8%A7/rss.xml',
  isRss: true,
});

describe('toOpml', () => {
  test('lists the feeds of groups, those without a group first', () => {
    const text = toOpml({
      title: 'نقطة: الخلاصات',
      updated: Date.UTC(2026, 10, 21),
      groups: [{ feeds: [feed('نقطة')] }, { title: 'الأقسام', feeds: [feed('سياسة')] }, { title: 'الوسوم', feeds: [] }],
    });
    const read = parseOpml(text);
    expect(read.head?.title).toBe('نقطة: الخلاصات');
    expect(read.body?.outlines).toMatchObject([
      { text: 'نقطة', type: 'rss', xmlUrl: feed('').selfUrl, htmlUrl: feed('').homeUrl, language: 'ar' },
      { text: 'الأقسام', outlines: [{ text: 'سياسة', xmlUrl: feed('').selfUrl }] },
    ]);
    expect(read.body?.outlines).toHaveLength(2);
  });

  test('names the version of RSS only', () => {
    const versions = (isRss: boolean): string[] =>
      toOpml({ title: 'نقطة', groups: [{ feeds: [{ ...feed('سياسة'), isRss }] }] }).match(/version="RSS2"/g) ?? [];
    expect([versions(true).length, versions(false).length]).toEqual([1, 0]);
  });

  test.each(HOSTILE_TEXTS)('$name in a name harms nothing', ({ written, read }) => {
    const [outline] = parseOpml(toOpml({ title: 'نقطة', groups: [{ feeds: [feed(written)] }] })).body?.outlines ?? [];
    expect(outline?.text).toBe(read);
  });
});
