import type { Feed, FeedItem } from './feed.ts';
import { wrapContent } from './wrap-content.ts';
import { toFeedLine, toXmlText } from './xml-text.ts';

/** Returns a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); texts are cleaned as for XML. */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: toFeedLine(feed.title),
    description: toFeedLine(feed.description),
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    language: 'ar',
    ...(feed.image === undefined ? {} : { icon: feed.image.url }),
    ...(feed.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(toItem),
  });
}

function toItem(item: FeedItem) {
  return {
    id: item.url,
    url: item.url,
    title: toFeedLine(item.title),
    content_html: toXmlText(wrapContent(item.html)),
    summary: toFeedLine(item.summary || item.title),
    ...(item.image === undefined ? {} : { image: item.image.url }),
    date_published: new Date(item.published).toISOString(),
    ...(item.updated === undefined ? {} : { date_modified: new Date(item.updated).toISOString() }),
    authors: item.authors.map(({ name, url }) => ({ name: toXmlText(name), ...(url === undefined ? {} : { url }) })),
    tags: item.categories.map(toXmlText),
    language: 'ar',
  };
}
