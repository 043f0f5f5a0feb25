/** What an editor sets in `content/site.yaml`, checked. */
export interface Site {
  readonly name: string;
  readonly description: string;
  /** Origin without a slash at the end: `https://example.org`. */
  readonly address: string;
  /** Path the site stands under: `/` or `/sub/`; a slash at both ends. */
  readonly base: string;
  /** IANA name: `Asia/Beirut`. */
  readonly timeZone: string;
  readonly digits: 'latn' | 'arab';
  /** مايو, أيار, ماي / غشت, جانفي / أفريل. */
  readonly months: 'gregorian' | 'levant' | 'morocco' | 'maghreb';
  readonly hijri: boolean;
  /** `ascii` writes every address in ASCII letters. */
  readonly addresses: 'arabic' | 'ascii';
  readonly feeds: {
    /** Articles in the feeds of the whole site, of sections and of corrections. */
    readonly full: number;
    /** Articles in the feeds of all other lists. */
    readonly lists: number;
    /** Formats by what has the feeds: `tags`, `authors`; those of `lists/feed-formats.ts` where nothing is said. */
    readonly formats?: Readonly<Record<string, readonly FeedFormat[]>>;
  };
  /** Articles on a list page. */
  readonly pageSize: number;
  readonly editor?: string;
  readonly copyright?: string;
  /** Hours a `breaking: true` article stays so. */
  readonly breakingHours: number;
  /** WebSub hub, if any. */
  readonly hub?: string;
  readonly securityContact?: string;
  readonly shareImages: boolean;
  readonly precompress: boolean;
  /** Days of `Strict-Transport-Security`; 0 for none. */
  readonly hsts: number;
  /** Paths in the published folder that are the publisher's own: `CNAME`, `.well-known`. */
  readonly keep: readonly string[];
}

/** Formats of feeds, the one that every reader takes first. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The four manuscript pigments. */
export const PIGMENTS = ['cinnabar', 'lapis', 'verdigris', 'ochre'] as const;
export type Pigment = (typeof PIGMENTS)[number];

/** What a tag names; each kind has its own tag page. */
export const ARTICLE_TAG_KINDS = ['person', 'place', 'organisation', 'topic'] as const;
export type TagKind = (typeof ARTICLE_TAG_KINDS)[number];

/** One row of `content/sections.yaml`, in the order shown. */
export interface Section {
  readonly name: string;
  readonly slug: string;
  readonly pigment: Pigment;
  readonly order: number;
  readonly description?: string;
}

/** One row of `content/authors.yaml`. */
export interface AuthorProfile {
  readonly name: string;
  readonly slug: string;
  readonly bio?: string;
  readonly role?: string;
  readonly url?: string;
}

/** One row of `content/tags.yaml`. */
export interface TagEntry {
  readonly label: string;
  readonly slug: string;
  readonly kind: TagKind;
  readonly aliases: readonly string[];
  readonly description?: string;
}

/** One row of `content/redirects.yaml`: an old address of this site and where it went. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Everything that stands in the YAML files of `content/`. */
export interface Settings {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly tags: readonly TagEntry[];
  readonly authors: readonly AuthorProfile[];
  readonly redirects: readonly Redirect[];
}
