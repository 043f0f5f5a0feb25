import type { FeedItem } from './feed-item.ts';
import { feedMedia } from './feed-media.ts';
import { childrenNamed, childText, ownText, type XmlElement } from './xml-items.ts';

/** Where feeds put the whole text, the usual one first. */
const FULL_TEXT = ['content:encoded', 'yandex:full-text', 'turbo:content', 'fulltext', 'full-text', 'content', 'body'];

/** Returns an item of RSS 2.0 or 1.0. */
export function rssItem(item: XmlElement): FeedItem {
  const text = (...names: string[]): string | undefined => names.map((name) => childText(item, name)).find(Boolean);
  const [guid] = childrenNamed(item, 'guid');
  const permalink = guid !== undefined && guid.attributes['isPermaLink'] !== 'false' ? ownText(guid).trim() : undefined;
  const all = (name: string): string[] => childrenNamed(item, name).map(ownText);
  const creators = all('dc:creator');
  return {
    line: item.line,
    key: text('guid') ?? item.attributes['rdf:about'],
    title: text('title', 'media:title') ?? '',
    link: text('feedburner:origLink', 'link') ?? (permalink?.startsWith('http') === true ? permalink : undefined),
    dates: [
      text('pubDate'),
      text('dc:date'),
      text('dcterms:created'),
      text('pubdate'),
      text('date'),
      text('published'),
    ],
    updated: text('dcterms:modified', 'atom:updated', 'updated', 'lastmod'),
    authors: creators.length > 0 ? creators : all('author').concat(all('itunes:author')).slice(0, 1),
    categories: all('category').concat(all('dc:subject')),
    tags: (text('media:keywords', 'keywords') ?? '').split(/[,،]/u),
    content: text(...FULL_TEXT) ?? '',
    summary: text('description', 'itunes:summary', 'summary') ?? '',
    language: text('dc:language', 'language'),
    ...feedMedia(item),
    skip: undefined,
  };
}
