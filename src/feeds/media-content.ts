import type { FeedImage } from './feed.ts';
import type { XmlElement } from './xml-element.ts';

/** Returns the picture of an item for RSS and Atom, with description and credit. https://www.rssboard.org/media-rss */
export function mediaContent(image: FeedImage): XmlElement {
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
