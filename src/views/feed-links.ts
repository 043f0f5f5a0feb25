import { FEED_FILES, feedAddress } from '#lists/feed-files.ts';
import type { FeedFormat } from '#site/vocabulary.ts';

/** A feed in the head of a page. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
  readonly type: string;
}

/** The properties of a feed that links need. */
export interface LinkedFeed {
  readonly title: string;
  /** Address of its page, in whose folder it is. */
  readonly home: string;
  readonly formats: readonly FeedFormat[];
}

/** Returns the feeds of a page's head: title, address and type, the formats of one feed grouped. */
export function feedLinks(feeds: readonly LinkedFeed[]): FeedLink[] {
  return feeds.flatMap(({ title, home, formats }) =>
    formats.map((format) => ({ title, address: feedAddress(home, format), type: FEED_FILES[format].type })),
  );
}
