export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Another article, named by slug, address, file or headline: what an editor wrote, not yet looked up. */
export interface ArticleReference {
  readonly written: string;
  readonly breaking: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * A body whose safe HTML is cut wherever something outside the file must be filled in.
 * Joined in order, with each part rendered, it is the whole body. So one parse serves page and feed,
 * root and sub-path, and stays valid when another article's headline changes.
 */
export interface ArticleBody {
  readonly parts: readonly BodyPart[];
  /** Plain text, one paragraph a line, for related articles and search. */
  readonly text: string;
}

export type BodyPart = string | OpenPart;

/** What is no finished HTML: something outside the file fills it in. */
export type OpenPart = AddressPart | AnchorPart | RelatedPart | PicturePart | EmbedPart;

/** Stands inside an attribute: the renderer writes the escaped address of what was written. */
export interface AddressPart {
  readonly type: 'address';
  /** As written: `../2024/قمة.md#أولا`, `/tag/الصين/`, a slug. Never an address with a scheme. */
  readonly written: string;
  readonly line: number;
  readonly column: number;
}

/** Stands inside an attribute: a place in this same body, which is there. A page writes `#id`, a feed the whole address. */
export interface AnchorPart {
  readonly type: 'anchor';
  readonly id: string;
}

/** `::related[…]`: an inline card. */
export interface RelatedPart {
  readonly type: 'related';
  readonly reference: ArticleReference;
}

/** A picture of a figure or gallery: the renderer writes `<picture>` or `<img>` with sizes; figure and caption are HTML around it. */
export interface PicturePart {
  readonly type: 'picture';
  /** As written, beside the article or under `content/pictures`. */
  readonly file: string;
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

/** `::embed[title]{url=…}`: a click-to-load card. */
export interface EmbedPart {
  readonly type: 'embed';
  readonly provider: string;
  readonly title: string;
  /** The page a reader is sent to where scripts are off. */
  readonly url: string;
  /** The frame loaded on a click: https, exact host and path of the provider. */
  readonly frame: string;
}
