/**
 * What pages hand to components: plain values, everything already decided, worded and addressed.
 * A page builds them from `Article`, `Settings` and lists; a component only prints them.
 */
import type { ArticleKind, CorrectionKind, SourceKind } from '#articles/article.ts';
import type { ListName } from '#lists/list-kinds.ts';
import type { Pigment } from '#site/site.ts';

/** An address ready for an attribute: base added, percent-encoded (`toHref`), or a whole `https://…`. */
export type Href = string;

/** Safe HTML of one line of text: escaped, foreign runs in `<bdi>`; no links, no blocks. */
export type Html = string;

export interface LinkView {
  readonly label: string;
  readonly href: Href;
}

/** A section as a link with its colour. */
export interface SectionView {
  readonly name: string;
  readonly href: Href;
  readonly pigment: Pigment;
}

/** A moment as printed; a script may put «قبل ساعتين» in its place. */
export interface MomentView {
  /** For `datetime`: ISO 8601 with offset. */
  readonly iso: string;
  /** «الاثنين 23 نوفمبر 2026», or shorter in lists: «23 نوفمبر 2026». */
  readonly text: string;
  /** «08:15»; absent where only a date was written. */
  readonly time?: string;
  /** For rails: the time where it is of the edition's newest day, else «22 نوفمبر». `text` is shown where absent. */
  readonly short?: string;
  /** «13 جمادى الآخرة 1448هـ»; absent where the site shows none. */
  readonly hijri?: string;
}

/** A picture in its sizes. Files are hashed, so addresses never change their content. */
export interface PictureView {
  /** The file every browser can show (JPEG or WebP), about 960 wide. */
  readonly src: Href;
  /** In order of preference: AVIF, then WebP. `srcset` is «addr 320w, addr 640w». */
  /** With `media`, what moves: the rest see the picture still. */
  readonly sources: readonly { readonly type: string; readonly srcset: string; readonly media?: string }[];
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly captionHtml?: Html;
  readonly creditHtml?: Html;
}

/** An article as a list, card or rail shows it. */
export interface Story {
  /** Absent: a headline the site has no article for; printed without a link. */
  readonly href?: Href;
  /** Headline as safe HTML. */
  readonly headlineHtml: Html;
  /** The permalink, or the headline where there is none: a pattern is drawn from it. */
  readonly seed: string;
  /** Standfirst; empty or absent where none was written. */
  readonly excerptHtml?: Html;
  readonly section?: SectionView;
  readonly kind: ArticleKind;
  /** Names of the authors, as written. */
  readonly authors: readonly string[];
  /** The first source's name, shown where there is no author. */
  readonly source?: string;
  /** Absent only for a headline without an article. */
  readonly date?: MomentView;
  /** «4 دقائق». */
  readonly readingTime?: string;
  /** ISO moment until which it is breaking; absent when it is not, by the build's `now`. `true`: breaking without an end. */
  readonly breakingUntil?: string | true;
  /** Absent: a pattern is drawn in its place. */
  readonly picture?: PictureView;
  /** «في سطور», shown beside the lead story only. */
  readonly highlightsHtml?: readonly Html[];
  /** Opening paragraphs as plain text turned HTML, one entry a paragraph: for the next-article block only. */
  readonly openingHtml?: readonly Html[];
  /** First word of the headline, for the catchword of the next-article block. Made from the headline when absent. */
  readonly catchword?: string;
}

/** Everything an article's own page shows. */
export interface ArticleView {
  readonly headlineHtml: Html;
  readonly kickerHtml?: Html;
  /** Standfirst. */
  readonly excerptHtml?: Html;
  readonly section: SectionView;
  readonly kind: ArticleKind;
  /** Address of the list of this kind, absent for plain news. */
  readonly kindHref?: Href;
  readonly permalink: string;
  /** Without a link where no list has their articles. */
  readonly authors: readonly (Pick<LinkView, 'label'> & Partial<LinkView>)[];
  readonly published: MomentView;
  readonly modified?: MomentView;
  /** «4 دقائق قراءة». */
  readonly readingTime: string;
  readonly breakingUntil?: string | true;
  readonly highlightsHtml: readonly Html[];
  readonly picture?: PictureView;
  /** The whole body, parts filled in. */
  readonly bodyHtml: string;
  readonly corrections: readonly CorrectionView[];
  readonly sources: readonly SourceView[];
  readonly tags: readonly LinkView[];
  /** Its page then shows only this notice and the headline. */
  readonly withdrawn?: { readonly date: MomentView; readonly reasonHtml: Html };
  /** Whole short address for sharing: `https://example.org/a/sco/`. */
  readonly shortAddress?: Href;
}

export interface CorrectionView {
  /** Its id on the article's page; absent on the page of all corrections. */
  readonly id?: string;
  readonly date: MomentView;
  readonly kind: CorrectionKind;
  readonly textHtml: Html;
  /** On the corrections page: the article mended. */
  readonly article?: { readonly href: Href; readonly headlineHtml: Html };
}

export interface SourceView {
  readonly name: string;
  /** Its page on this site. */
  readonly href: Href;
  readonly kind: SourceKind;
  /** What was used, elsewhere: `https://…`. */
  readonly url?: Href;
}

/** The same story told by others: a headline or name, and where. */
export interface ElsewhereView {
  readonly headlineHtml: Html;
  readonly source: string;
  readonly url: Href;
}

/** One tag of the cloud, with how often it was used. */
export interface CountedTag {
  readonly label: string;
  readonly href: Href;
  readonly count: number;
  /** «24 مقالًا», for assistive technology. */
  readonly countText: string;
}

/** One month of the archive. */
export interface MonthView {
  /** «نوفمبر 2026». */
  readonly title: string;
  readonly href: Href;
  /** Empty cells before day 1 in a week that begins on Saturday: 0 to 6. */
  readonly leading: number;
  readonly days: readonly {
    /** «13», in the site's digits. */
    readonly label: string;
    /** «13 نوفمبر 2026»; with the count it is the link's accessible name. */
    readonly date: string;
    /** Articles that day; 0: no link. */
    readonly count: number;
    /** «3 مقالات». */
    readonly countText: string;
    readonly href?: Href;
    readonly isToday?: boolean;
  }[];
}

/** The whole front page; every list may be empty. */
export interface FrontView {
  /** Breaking stories for the strip, newest first; the first is shown large. */
  readonly breaking: readonly Story[];
  readonly lead?: Story;
  /** Up to three beside the lead. */
  readonly next: readonly Story[];
  /** Newest first, about ten. */
  readonly latest: readonly Story[];
  /** Up to four. */
  readonly opinion: readonly Story[];
  /** In the order of the sections, none empty. The first two are large, the others stand three in a row. */
  readonly bands: readonly { readonly section: SectionView; readonly stories: readonly Story[] }[];
  /** The most used, in the order shown. */
  readonly tags: readonly CountedTag[];
  readonly month?: MonthView;
  readonly sources: readonly LinkView[];
  readonly links: {
    readonly latest: Href;
    readonly opinion?: Href;
    readonly archive?: Href;
    /** The page that explains the feeds. */
    readonly feeds?: Href;
  };
}

/** Stable pagination: page 1 is the oldest. */
export interface PaginationView {
  /** This page's number. */
  readonly page: number;
  readonly pages: number;
  /** Towards the newest. */
  readonly newer?: Href;
  /** Towards the oldest. */
  readonly older?: Href;
  /** Numbered links in the order shown (newest first), `href` absent for this page, `undefined` for a gap. */
  readonly numbers: readonly ({ readonly label: string; readonly href?: Href } | undefined)[];
}

/** What a list page is about; each kind looks its own way. */
export interface ListHead {
  readonly type: ListName | 'archive' | 'corrections';
  /** Lists of one kind that look different: `person`, `place`. */
  readonly variant?: string;
  /** What stands above the title: «شخصية», «وكالة أنباء». */
  readonly label?: string;
  /** A seal with the first letter stands beside the title: for persons. */
  readonly hasSeal?: boolean;
  readonly titleHtml: Html;
  readonly descriptionHtml?: Html;
  readonly pigment?: Pigment;
  /** «120 مقالًا». */
  readonly count?: string;
  /** Its feed in the format that every reader takes. */
  readonly feed?: LinkView & { readonly type: string };
  /** Author: «مراسلة الشؤون الاقتصادية». Organisation or source: what it is. */
  readonly role?: string;
  /** Author's or source's own page elsewhere. */
  readonly url?: Href;
  /** Tags often used together, sections written for, and the like. */
  readonly related?: { readonly title: string; readonly links: readonly LinkView[] };
}

/** Crumbs above a title, outermost first; without the page itself. */
export type Crumbs = readonly LinkView[];

/** One feed of the feeds page. */
export interface FeedRow {
  readonly title: string;
  readonly formats: readonly { readonly label: string; readonly href: Href; readonly address: string }[];
}

/**
 * What is the same on every page of one build. Build it once and hand the same object to every layout:
 * masthead, navigation and footer are rendered once for each object and `current`.
 */
export interface SiteView {
  readonly name: string;
  readonly description: string;
  readonly home: Href;
  /** `/` or `/sub/`, for files of `public/`. */
  readonly base: string;
  readonly sections: readonly SectionView[];
  /** After the sections: «الوسوم»، «المحفوظات» … */
  readonly more: readonly LinkView[];
  readonly footer: readonly LinkView[];
  readonly copyright?: string;
  /** Shown beside the nameplate: the newest article's day, never the clock. Absent on an empty site. */
  readonly edition?: MomentView;
  /** The site's RSS feed; absent in a preview. */
  readonly feed?: Href;
  /** The search page; absent until there is one. */
  readonly search?: Href;
  /** A build with drafts: every page is marked and `noindex`. */
  readonly preview: boolean;
}

/** The document's head as data; the layout adds charset, viewport, policy, theme, fonts, styles and icons. */
export interface HeadView {
  /** Whole `<title>`. */
  readonly title: string;
  readonly description: string;
  /** Absolute; absent on the 404 page. */
  readonly canonical?: Href;
  readonly robots?: string;
  /** `<meta>` and `<link>` in order: Open Graph, Twitter, alternates. */
  readonly entries: readonly HeadEntry[];
  /** Script-safe JSON text, one string a block. */
  readonly jsonLd: readonly string[];
  /** Hosts a click-to-load embed may frame: `https://www.youtube-nocookie.com`. */
  readonly frames?: readonly string[];
}

export interface HeadEntry {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}
