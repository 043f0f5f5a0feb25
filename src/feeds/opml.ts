import { toXml, type XmlElement } from './xml-element.ts';
import { toFeedLine } from './xml-text.ts';

/** A list of feeds to import into a feed reader. */
export interface FeedList {
  readonly title: string;
  /** When the newest article changed (epoch milliseconds); undefined on an empty site. */
  readonly updated?: number | undefined;
  readonly groups: readonly FeedGroup[];
}

/** Feeds of one kind; those of a group without a title are at the top level. */
export interface FeedGroup {
  readonly title?: string | undefined;
  readonly feeds: readonly {
    readonly title: string;
    readonly description: string;
    readonly homeUrl: string;
    readonly selfUrl: string;
    /** OPML has a version only for RSS. */
    readonly isRss: boolean;
  }[];
}

/** Returns a list of feeds as OPML 2.0 (https://opml.org/spec2.opml). */
export function toOpml(list: FeedList): string {
  const head: XmlElement[] = [
    { name: 'title', content: toFeedLine(list.title) },
    ...(list.updated === undefined ? [] : [{ name: 'dateModified', content: new Date(list.updated).toUTCString() }]),
  ];
  const root: XmlElement = {
    name: 'opml',
    attributes: { version: '2.0' },
    content: [
      { name: 'head', content: head },
      { name: 'body', content: list.groups.flatMap(toOutlines) },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>${toXml(root)}`;
}

function toOutlines({ title, feeds }: FeedGroup): XmlElement[] {
  const outlines = feeds.map(
    (feed): XmlElement => ({
      name: 'outline',
      attributes: {
        type: 'rss',
        ...(feed.isRss ? { version: 'RSS2' } : {}),
        text: toFeedLine(feed.title),
        title: toFeedLine(feed.title),
        description: toFeedLine(feed.description),
        language: 'ar',
        xmlUrl: feed.selfUrl,
        htmlUrl: feed.homeUrl,
      },
    }),
  );
  if (title === undefined || outlines.length === 0) return outlines;
  return [{ name: 'outline', attributes: { text: toFeedLine(title) }, content: outlines }];
}
