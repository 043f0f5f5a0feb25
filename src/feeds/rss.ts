import { getRssString } from '@astrojs/rss';
import type { Feed, FeedItem } from './feed.ts';
import { mediaContent } from './media-content.ts';
import { wrapContent } from './wrap-content.ts';
import { toXml, type XmlElement } from './xml-element.ts';
import { escapeXml, toFeedLine, toHtmlText, toXmlText } from './xml-text.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** Writes feeds as RSS 2.0, in UTF-8. An item that appears in many feeds is written once and its bytes cached. */
export type RssWriter = (feed: Feed) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Creates a writer of RSS 2.0 (https://www.rssboard.org/rss-specification), based on `@astrojs/rss`.
 *
 * It works around three things in that package: `customData` is parsed and rebuilt, which turns 00123 into 123 and
 * escapes entities twice, so placeholders are passed and replaced afterwards; control characters are kept, so every
 * text is cleaned first; final slashes of links are added or removed, so an item's link is final with that setting off,
 * and the channel's link is replaced.
 */
export function createRssWriter(): RssWriter {
  const written = new WeakMap<FeedItem, Uint8Array>();
  const encoder = new TextEncoder();
  return async (feed) => {
    const fresh = feed.items.filter((item) => !written.has(item));
    const texts = fresh.length === 0 ? [] : await itemTexts(fresh);
    fresh.forEach((item, index) => {
      written.set(item, encoder.encode(texts[index]));
    });
    const { before, after } = await channelText(feed);
    const items = feed.items.map((item) => written.get(item) ?? new Uint8Array());
    return Buffer.concat([encoder.encode(before), ...items, encoder.encode(after)]);
  };
}

/** Returns what precedes and follows a feed's items. */
async function channelText(feed: Feed): Promise<{ before: string; after: string }> {
  const later = createLater();
  const marks = [
    // Replaces the package's own link, which has lost its final slash.
    `<link>${later.text(escapeXml(feed.homeUrl))}</link>`,
    ...channelElements(feed).map(later.element),
    ITEMS_MARK,
  ];
  const xml = await packageRss(feed, [], marks.join(''));
  const place = xml.indexOf(ITEMS_MARK);
  return {
    before: withStylesheet(later.fillIn(xml.slice(0, place)), feed.stylesheetUrl),
    after: later.fillIn(xml.slice(place + ITEMS_MARK.length)),
  };
}

const ITEMS_MARK = '<nuqta-items/>';

/** Returns each item as `<item>…</item>`. */
async function itemTexts(items: readonly FeedItem[]): Promise<string[]> {
  const later = createLater();
  const marked = items.map((item) => ({ item, customData: itemElements(item).map(later.element).join('') }));
  const xml = await packageRss(NOT_A_FEED, marked, '');
  const first = xml.indexOf('<item>');
  const last = xml.lastIndexOf('</channel>');
  // Split while the placeholders are in place, because their contents can be anything.
  return xml
    .slice(first, last)
    .split('</item>')
    .slice(0, items.length)
    .map((text) => later.fillIn(`${text}</item>`));
}

const NOT_A_FEED = { title: '-', description: '-', homeUrl: 'https://nuqta.example/' };

function packageRss(
  feed: Pick<Feed, 'title' | 'description' | 'homeUrl'>,
  items: readonly { readonly item: FeedItem; readonly customData: string }[],
  customData: string,
): Promise<string> {
  return getRssString({
    title: toFeedLine(feed.title),
    description: toHtmlText(toFeedLine(feed.description)),
    site: feed.homeUrl,
    trailingSlash: false,
    xmlns: { ...NAMESPACES },
    customData,
    items: items.map(({ item, customData: elements }) => ({
      title: toFeedLine(item.title),
      link: item.url,
      pubDate: new Date(item.published),
      description: toHtmlText(toFeedLine(item.summary || item.title)),
      categories: item.categories.map(toXmlText),
      customData: elements,
    })),
  });
}

function channelElements(feed: Feed): XmlElement[] {
  return [
    { name: 'language', content: 'ar' },
    ...(feed.updated === undefined ? [] : [{ name: 'lastBuildDate', content: new Date(feed.updated).toUTCString() }]),
    ...(feed.copyright === undefined ? [] : [{ name: 'copyright', content: feed.copyright }]),
    ...(feed.image === undefined
      ? []
      : [
          {
            name: 'image',
            content: [
              { name: 'url', content: feed.image.url },
              { name: 'title', content: toFeedLine(feed.title) },
              { name: 'link', content: feed.homeUrl },
            ],
          },
        ]),
    { name: 'atom:link', attributes: { href: feed.selfUrl, rel: 'self', type: 'application/rss+xml' } },
    ...(feed.hub === undefined ? [] : [{ name: 'atom:link', attributes: { href: feed.hub, rel: 'hub' } }]),
  ];
}

function itemElements(item: FeedItem): XmlElement[] {
  return [
    { name: 'content:encoded', cdata: wrapContent(item.html) },
    ...item.authors.map(({ name }) => ({ name: 'dc:creator', content: name })),
    ...(item.updated === undefined ? [] : [{ name: 'atom:updated', content: new Date(item.updated).toISOString() }]),
    ...(item.image === undefined ? [] : [mediaContent(item.image)]),
  ];
}

/**
 * Keeps finished XML away from the package: each piece is passed as an element of its own name, `<nuqta-3/>`, and put
 * back afterwards. Text cannot contain such an element, because its `<` is escaped.
 */
function createLater() {
  const kept: string[] = [];
  const text = (xml: string): string => {
    kept.push(xml);
    return `<nuqta-${kept.length - 1}/>`;
  };
  return {
    text,
    element: (element: XmlElement): string => text(toXml(element)),
    fillIn: (xml: string): string => xml.replace(/<nuqta-(\d+)\/>/g, (_mark, index) => kept[Number(index)] ?? ''),
  };
}

/** CSS, not XSLT, which browsers are removing. */
function withStylesheet(xml: string, href: string | undefined): string {
  if (href === undefined) return xml;
  return xml.replace('?>', () => `?><?xml-stylesheet type="text/css" href="${escapeXml(href)}"?>`);
}
