/**
 * A feed, independent of the format: RSS, Atom and JSON Feed are written from it. All addresses are absolute and
 * percent-encoded.
 */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page the feed is about. */
  readonly homeUrl: string;
  /** The feed's own address. */
  readonly selfUrl: string;
  /** A style sheet for people who open the feed in a browser. */
  readonly stylesheetUrl?: string | undefined;
  /**
   * When the newest article last changed (epoch milliseconds); never the clock. For a feed without items, when the
   * oldest article of the site was published, which does not change.
   */
  readonly updated?: number | undefined;
  readonly image?: FeedImage | undefined;
  readonly copyright?: string | undefined;
  /** A WebSub hub (https://www.w3.org/TR/websub/). */
  readonly hub?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
  readonly alt: string;
  readonly credit?: string | undefined;
}

export interface FeedItem {
  /** Plain text. */
  readonly title: string;
  /** The article's address: link and id in every format. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly published: number;
  readonly updated?: number | undefined;
  readonly authors: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly categories: readonly string[];
  /** Plain text. */
  readonly summary: string;
  /** Safe HTML with absolute addresses: the full text. */
  readonly html: string;
  readonly image?: FeedImage | undefined;
}
