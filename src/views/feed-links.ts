import { FEED_FILES, feedAddress } from '#lists/feed-files.ts';
import type { FeedFormat } from '#site/site.ts';

/** A feed as a page's head names it. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
  readonly type: string;
}

/** What a link to a feed needs to know of it. */
export interface LinkedFeed {
  readonly title: string;
  /** Address of the page it is about, whose folder it stands in. */
  readonly home: string;
  readonly formats: readonly FeedFormat[];
}

/** Returns what a page's head says of feeds: title, address and type, all formats of one feed together. */
export function feedLinks(feeds: readonly LinkedFeed[]): FeedLink[] {
  return feeds.flatMap(({ title, home, formats }) =>
    formats.map((format) => ({ title, address: feedAddress(home, format), type: FEED_FILES[format].type })),
  );
}
