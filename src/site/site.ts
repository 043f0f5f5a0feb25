/** The validated settings of `content/site.yaml`. */
export interface Site {
  readonly name: string;
  readonly description: string;
  /** Origin without a final slash: `https://example.org`. */
  readonly address: string;
  /** Base path of the site: `/` or `/sub/`, with a slash at both ends. */
  readonly base: string;
  /** IANA name: `Asia/Beirut`. */
  readonly timeZone: string;
  readonly digits: 'latn' | 'arab';
  /** مايو, أيار, ماي / غشت, جانفي / أفريل. */
  readonly months: 'gregorian' | 'levant' | 'morocco' | 'maghreb';
  readonly hijri: boolean;
  /** `ascii` writes all addresses in ASCII. */
  readonly addresses: 'arabic' | 'ascii';
  readonly feeds: {
    /** Articles in the feeds of the whole site, of sections and of corrections. */
    readonly full: number;
    /** Articles in the feeds of all other lists. */
    readonly lists: number;
    /** Formats by owner of the feeds (`tags`, `authors`); the defaults are in `lists/feed-formats.ts`. */
    readonly formats?: Readonly<Record<string, readonly FeedFormat[]>>;
  };
  /** Articles on a list page. */
  readonly pageSize: number;
  readonly editor?: string;
  readonly copyright?: string;
  /** Hours for which an article with `breaking: true` is breaking. */
  readonly breakingHours: number;
  /** WebSub hub, if any. */
  readonly hub?: string;
  readonly securityContact?: string;
  readonly shareImages: boolean;
  readonly precompress: boolean;
  /** Days of `Strict-Transport-Security`; 0 disables it. */
  readonly hsts: number;
  /** Paths in the published folder that belong to the publisher and are kept: `CNAME`, `.well-known`. */
  readonly keep: readonly string[];
}

/** Feed formats; the most widely supported one comes first. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The four pigments of manuscripts. */
export const PIGMENTS = ['cinnabar', 'lapis', 'verdigris', 'ochre'] as const;
export type Pigment = (typeof PIGMENTS)[number];

/** What a tag names: each kind has its own look. */
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

/** One row of `content/redirects.yaml`: an old address of this site and its new target. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** All settings of the YAML files in `content/`. */
export interface Settings {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly tags: readonly TagEntry[];
  readonly authors: readonly AuthorProfile[];
  readonly redirects: readonly Redirect[];
}
