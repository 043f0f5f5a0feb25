import type { FeedFormat } from '#site/site.ts';

/** A feed in one format, as a file beside the page it belongs to. */
export interface FeedFile {
  /** Its name in the folder of the page. */
  readonly name: string;
  /** What links to it say it is. */
  readonly type: string;
  /** What readers know the format by. */
  readonly label: string;
}

/** The only place where the names of feed files stand. */
export const FEED_FILES: Readonly<Record<FeedFormat, FeedFile>> = {
  rss: { name: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  atom: { name: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  json: { name: 'feed.json', type: 'application/feed+json', label: 'JSON' },
};

/** Returns the address of the feed of a page in one format: `/section/سياسة/rss.xml`. */
export function feedAddress(home: string, format: FeedFormat): string {
  return home + FEED_FILES[format].name;
}
