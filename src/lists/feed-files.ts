import type { FeedFormat } from '#site/vocabulary.ts';

/** A feed in one format, as a file in the folder of its page. */
export interface FeedFile {
  /** Its file name. */
  readonly name: string;
  /** Its media type in links. */
  readonly type: string;
  /** The name readers know the format by. */
  readonly label: string;
}

/** The only place with the names of feed files. */
export const FEED_FILES: Readonly<Record<FeedFormat, FeedFile>> = {
  rss: { name: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  atom: { name: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  json: { name: 'feed.json', type: 'application/feed+json', label: 'JSON' },
};

/** Returns the address of the feed of a page in one format: `/section/سياسة/rss.xml`. */
export function feedAddress(home: string, format: FeedFormat): string {
  return home + FEED_FILES[format].name;
}
