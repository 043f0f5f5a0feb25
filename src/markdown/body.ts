export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A reference to another article by slug, address, file or headline, as written and not yet resolved. */
export interface ArticleReference {
  readonly written: string;
  readonly breaking: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * A body as safe HTML, split wherever something outside the file must be inserted. The whole body is its parts rendered
 * and joined in order. So one parse serves pages and feeds, with any base path, and stays valid when another article's
 * headline changes.
 */
export interface ArticleBody {
  readonly parts: readonly BodyPart[];
  /** Plain text, one paragraph per line, for related articles and search. */
  readonly text: string;
}

export type BodyPart = string | OpenPart;

/** A part that is resolved at render time, because it depends on something outside the file. */
export type OpenPart = AddressPart | AnchorPart | RelatedPart | PicturePart | EmbedPart;

/** Inside an attribute: the renderer writes the escaped address. */
export interface AddressPart {
  readonly type: 'address';
  /** As written: `../2024/قمة.md#أولا`, `/tag/الصين/`, a slug. Never with a scheme. */
  readonly written: string;
  readonly line: number;
  readonly column: number;
}

/** Inside an attribute: an existing anchor in this body. A page writes `#id`, a feed the absolute address. */
export interface AnchorPart {
  readonly type: 'anchor';
  readonly id: string;
}

/** `::related[…]`: an inline card. */
export interface RelatedPart {
  readonly type: 'related';
  readonly reference: ArticleReference;
}

/**
 * A picture of a figure or gallery: the renderer writes `<picture>` or `<img>` with sizes; figure and caption are part
 * of the HTML.
 */
export interface PicturePart {
  readonly type: 'picture';
  /** As written: relative to the article, or under `content/pictures`. */
  readonly file: string;
  readonly alt: string;
  /** Who made it, of a figure whose caption says so. */
  readonly credit?: string;
  readonly line: number;
  readonly column: number;
}

/** `::embed[title]{url=…}`: a click-to-load card. */
export interface EmbedPart {
  readonly type: 'embed';
  readonly provider: string;
  readonly title: string;
  /** The page to open without scripts. */
  readonly url: string;
  /** The frame loaded on click: https, exact host and path of the provider. */
  readonly frame: string;
}
