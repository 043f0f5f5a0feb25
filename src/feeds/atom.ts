import type { Feed, FeedItem } from './feed.ts';
import { mediaContent } from './media-content.ts';
import { wrapContent } from './wrap-content.ts';
import { toXml, type XmlElement } from './xml-element.ts';
import { escapeXml, toFeedLine } from './xml-text.ts';

/** Returns a feed as Atom (https://www.rfc-editor.org/rfc/rfc4287). Ids are addresses, as in the other formats. */
export function toAtom(feed: Feed): string {
  const root: XmlElement = {
    name: 'feed',
    attributes: {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': 'ar',
    },
    content: [...feedElements(feed), ...feed.items.map(toEntry)],
  };
  const style =
    feed.stylesheetUrl === undefined
      ? ''
      : `<?xml-stylesheet type="text/css" href="${escapeXml(feed.stylesheetUrl)}"?>`;
  return `<?xml version="1.0" encoding="UTF-8"?>${style}${toXml(root)}`;
}

function feedElements(feed: Feed): XmlElement[] {
  return [
    { name: 'id', content: feed.selfUrl },
    { name: 'title', content: toFeedLine(feed.title) },
    { name: 'subtitle', content: toFeedLine(feed.description) },
    { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: feed.homeUrl } },
    { name: 'link', attributes: { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl } },
    ...(feed.hub === undefined ? [] : [{ name: 'link', attributes: { rel: 'hub', href: feed.hub } }]),
    { name: 'updated', content: new Date(feed.updated ?? 0).toISOString() },
    ...(feed.image === undefined ? [] : [{ name: 'icon', content: feed.image.url }]),
    ...(feed.copyright === undefined ? [] : [{ name: 'rights', content: feed.copyright }]),
  ];
}

function toEntry(item: FeedItem): XmlElement {
  return {
    name: 'entry',
    content: [
      { name: 'id', content: item.url },
      { name: 'title', content: toFeedLine(item.title) },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: item.url } },
      { name: 'published', content: new Date(item.published).toISOString() },
      { name: 'updated', content: new Date(item.updated ?? item.published).toISOString() },
      ...item.authors.map(({ name, url }) => ({
        name: 'author',
        content: [{ name: 'name', content: name }, ...(url === undefined ? [] : [{ name: 'uri', content: url }])],
      })),
      ...item.categories.map((term) => ({ name: 'category', attributes: { term } })),
      { name: 'summary', content: toFeedLine(item.summary || item.title) },
      { name: 'content', attributes: { type: 'html' }, cdata: wrapContent(item.html) },
      ...(item.image === undefined ? [] : [mediaContent(item.image)]),
    ],
  };
}
