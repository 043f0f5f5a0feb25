import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toJsonFeed } from '#feeds/json-feed.ts';
import { HOSTILE_TEXTS, sampleFeed, sampleItem } from './sample-feed.ts';

describe('toJsonFeed', () => {
  test('holds every field of the feed and its items', () => {
    const feed = sampleFeed();
    const item = sampleItem();
    expect(JSON.parse(toJsonFeed(feed))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.homeUrl,
      feed_url: feed.selfUrl,
      language: 'ar',
      icon: feed.image?.url,
      hubs: [{ type: 'WebSub', url: feed.hub }],
      items: [
        {
          id: item.url,
          url: item.url,
          title: item.title,
          content_html: `<div dir="rtl" lang="ar">${item.html}</div>`,
          summary: item.summary,
          image: item.image?.url,
          date_published: '2026-11-21T06:00:00.000Z',
          date_modified: '2026-11-21T09:30:00.000Z',
          authors: item.authors,
          tags: item.categories,
          language: 'ar',
        },
      ],
    });
  });

  test.each(HOSTILE_TEXTS)('$name is read by feedsmith as in the other formats', ({ written, read }) => {
    const parsed = parseJsonFeed(toJsonFeed(sampleFeed({ items: [sampleItem({ title: written })] })));
    expect(parsed.items?.[0]?.title).toBe(read);
  });
});
