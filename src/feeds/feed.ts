/** One feed, in no format yet: what RSS, Atom and JSON Feed are written from. Every address is whole and percent-encoded. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page the feed is about. */
  readonly homeUrl: string;
  /** The feed's own address. */
  readonly selfUrl: string;
  /** A stylesheet for people who open the feed in a browser. */
  readonly stylesheetUrl?: string | undefined;
  /**
   * When the newest article last changed, epoch milliseconds; never the clock. For a feed without items, when the oldest
   * article of the site was published, which stays the same.
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
  /** Safe HTML with whole addresses: the full text. */
  readonly html: string;
  readonly image?: FeedImage | undefined;
}
