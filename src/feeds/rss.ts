import { getRssString } from '@astrojs/rss';
import type { Feed, FeedImage, FeedItem } from './feed.ts';
import { escapeXml, toFeedLine, toXmlText } from './xml-text.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * Gives a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), through `@astrojs/rss`.
 *
 * What that package is kept from: it parses `customData` and rebuilds it, which turns 00123 into 123 and escapes
 * entities twice, so it is given marks and the finished values stand in for them; it lets control characters
 * through, so every text is cleaned first; it adds slashes to links, so links are final and the setting is off.
 */
export async function toRss(feed: Feed): Promise<string> {
  const later = createLater();
  const xml = await getRssString({
    title: toFeedLine(feed.title),
    description: toFeedLine(feed.description),
    site: feed.homeUrl,
    trailingSlash: false,
    xmlns: { ...NAMESPACES },
    customData: channelElements(feed).map(later.element).join(''),
    items: feed.items.map((item) => ({
      title: toFeedLine(item.title),
      link: item.url,
      pubDate: new Date(item.published),
      description: toFeedLine(item.summary || item.title),
      content: wrapContent(item.html),
      categories: item.categories.map(toXmlText),
      customData: itemElements(item).map(later.element).join(''),
    })),
  });
  return withStylesheet(later.fillIn(xml), feed.stylesheetUrl);
}

/** Full text as readers need it: the direction stands in the markup, because no feed format has a place for it. */
export function wrapContent(html: string): string {
  return `<div dir="rtl" lang="ar">${toXmlText(html)}</div>`;
}

/** An element as it will stand in the XML: name, escaped attributes, escaped content. */
interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
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
    ...item.authors.map(({ name }) => ({ name: 'dc:creator', content: name })),
    ...(item.updated === undefined ? [] : [{ name: 'atom:updated', content: new Date(item.updated).toISOString() }]),
    ...(item.image === undefined ? [] : [mediaContent(item.image)]),
  ];
}

/** https://www.rssboard.org/media-rss */
function mediaContent(image: FeedImage): XmlElement {
  return {
    name: 'media:content',
    attributes: {
      url: image.url,
      medium: 'image',
      type: image.type,
      width: String(image.width),
      height: String(image.height),
    },
    content: [
      { name: 'media:description', attributes: { type: 'plain' }, content: image.alt },
      ...(image.credit === undefined ? [] : [{ name: 'media:credit', content: image.credit }]),
    ],
  };
}

function toXml({ name, attributes = {}, content = '' }: XmlElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(toXmlText(value))}"`);
  const inner = typeof content === 'string' ? escapeXml(toXmlText(content)) : content.map(toXml).join('');
  return inner === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inner}</${name}>`;
}

/**
 * Keeps finished XML out of the package's hands: an element of its own name for each, `<nuqta-3/>`, goes in, and what
 * belongs there stands in for it afterwards. Text cannot hold such an element, because its `<` is escaped.
 */
function createLater() {
  const kept: string[] = [];
  return {
    element(element: XmlElement): string {
      kept.push(toXml(element));
      return `<nuqta-${kept.length - 1}/>`;
    },
    fillIn: (xml: string): string => xml.replace(/<nuqta-(\d+)\/>/g, (_mark, index) => kept[Number(index)] ?? ''),
  };
}

/** CSS, never XSLT, which browsers are taking out. */
function withStylesheet(xml: string, href: string | undefined): string {
  if (href === undefined) return xml;
  return xml.replace('?>', () => `?><?xml-stylesheet type="text/css" href="${escapeXml(href)}"?>`);
}
