/**
 * The data that pages pass to components: plain values, already decided, formatted and resolved. Pages create them from
 * `Article`, `Settings` and lists; components only render them.
 */
import type { ArticleKind, CorrectionKind } from '#articles/article.ts';
import type { SearchScriptView } from '#client/search/script-view.ts';
import type { ListName } from '#lists/list-kinds.ts';
import type { BandShape, FrontShape } from '#site/front-plan.ts';
import type { PolicyNeeds } from '#site/services.ts';
import type { Pigment, SourceKind } from '#site/vocabulary.ts';

/** An address ready for an attribute: with base and percent-encoded (`toHref`), or absolute `https://…`. */
export type Href = string;

/** Safe HTML of one line of text: escaped, foreign phrases in `<bdi>`; no links, no blocks. */
export type Html = string;

/** The nameplate of the newspaper. */
export interface PlateView {
  /** Absent: the name is set in type. */
  readonly pictures?: {
    readonly light: PlatePicture;
    /** Absent: the light one stands on a light ground by night. */
    readonly dark?: PlatePicture;
    readonly alt: string;
  };
  /** Our Kufi lacks a letter of the name, which is then set in the face of headlines. */
  readonly isForeign: boolean;
  /** The name has a sign above an alif, which stands higher than all else: «أخبار». */
  readonly isTall: boolean;
}

export interface PlatePicture {
  readonly src: Href;
  readonly width: number;
  readonly height: number;
}

/** Links of the head to icons, and the colour of the browser's frame by theme. */
export interface EmblemView {
  readonly icons: readonly {
    readonly rel: string;
    readonly href: Href;
    readonly type?: string;
    readonly sizes?: string;
  }[];
  readonly themes: readonly { readonly colour: string; readonly media?: string }[];
}

/** A way to share an article. */
export interface ShareView {
  readonly way: string;
  readonly label: string;
  /** The address of the article. */
  readonly url: Href;
  /** Absent for buttons. */
  readonly href?: Href;
}

/** Comments in a frame, or by a script of the service. */
export type CommentsView = { readonly provider: string } & (
  | { readonly frame: Href }
  | { readonly script: Href; readonly server: Href; readonly style: Href; readonly id: string }
);

/** What the footer says of the newspaper. */
export interface FooterView {
  readonly imprint: readonly { readonly label: string; readonly value: string; readonly href?: Href }[];
  readonly accounts: readonly LinkView[];
  readonly channels: readonly LinkView[];
  readonly donation?: LinkView;
  readonly newsletter?: {
    readonly action: Href;
    readonly field: string;
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
    readonly text: string;
  };
}

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

/** A date as printed; a script may add «قبل ساعتين». */
export interface MomentView {
  /** For `datetime`: ISO 8601 with offset. */
  readonly iso: string;
  /** «الاثنين 23 نوفمبر 2026», or shorter in lists: «23 نوفمبر 2026». */
  readonly text: string;
  /** «08:15»; absent if only a date was written. */
  readonly time?: string;
  /** «الاثنين 23 نوفمبر 2026»: the head of a day in lists. */
  readonly day?: string;
  /** For rails: the time where it is of the edition's newest day, else «22 نوفمبر». `text` is shown where absent. */
  readonly short?: string;
  /** «13 جمادى الآخرة 1448هـ»; absent if the site does not show Hijri dates. */
  readonly hijri?: string;
}

/** An advertisement of the newspaper's own choice. */
export interface AdvertView {
  readonly href: Href;
  readonly picture: PictureView;
}

/** A picture in its sizes. File names contain a hash, so the content of an address never changes. */
export interface PictureView {
  /** The file for all browsers (JPEG or WebP), about 960 px wide. */
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

/** An article in a list, card or rail. */
export interface Story {
  /** Absent for a headline without an article; shown without a link. */
  readonly href?: Href;
  /** Headline as safe HTML. */
  readonly headlineHtml: Html;
  /** The permalink, or the headline if there is none: the seed of the pattern. */
  readonly seed: string;
  /** The summary an editor wrote. */
  readonly excerptHtml?: Html;
  /** The summary, else the article's first sentence or its first 160 letters: under headlines that lead. */
  readonly standfirstHtml?: Html;
  readonly section?: SectionView;
  readonly kind: ArticleKind;
  /** Names of the authors, as written. */
  readonly authors: readonly string[];
  /** The first source's name, shown if there is no author. */
  readonly source?: string;
  /** Absent only for a headline without an article. */
  readonly date?: MomentView;
  /** «4 دقائق»; absent for a shorter text, which is what most are. */
  readonly readingTime?: string;
  /**
   * ISO date until which it is breaking; absent if it is not, by the build's `now`. `true`: breaking without an end.
   */
  readonly breakingUntil?: string | true;
  /** If absent, a pattern is drawn. */
  readonly picture?: PictureView;
  /** The strongest words of the headline, drawn in place of a picture; of one story of a page at most. */
  readonly lettered?: string;
  /** «في سطور», only for the lead story. */
  readonly highlightsHtml?: readonly Html[];
  /** Opening paragraphs as HTML of plain text, one entry per paragraph; only for the next-article block. */
  readonly openingHtml?: readonly Html[];
  /** First word of the headline, for the catchword of the next-article block; by default made from the headline. */
  readonly catchword?: string;
}

/** The data of an article page. */
export interface ArticleView {
  readonly headlineHtml: Html;
  readonly kickerHtml?: Html;
  /** Standfirst. */
  readonly excerptHtml?: Html;
  readonly section: SectionView;
  readonly kind: ArticleKind;
  /** Address of the list of this kind; absent for news. */
  readonly kindHref?: Href;
  readonly permalink: string;
  /** A long read has a layout of its own. */
  readonly isLong?: boolean;
  /** Without a link if there is no list of their articles. */
  readonly authors: readonly (Pick<LinkView, 'label'> & Partial<LinkView>)[];
  readonly published: MomentView;
  readonly modified?: MomentView;
  /** «4 دقائق قراءة». */
  readonly readingTime: string;
  readonly breakingUntil?: string | true;
  readonly highlightsHtml: readonly Html[];
  readonly picture?: PictureView;
  /** The complete body with all parts resolved. */
  readonly bodyHtml: string;
  readonly corrections: readonly CorrectionView[];
  readonly sources: readonly SourceView[];
  readonly tags: readonly LinkView[];
  /** The series it is a part of. */
  readonly series?: SeriesView;
  /** The page then shows only this notice and the headline. */
  readonly withdrawn?: { readonly date: MomentView; readonly reasonHtml: Html };
  /** Absolute short address for sharing: `https://example.org/a/sco/`. */
  readonly shortAddress?: Href;
  /** Absent on a withdrawn article. */
  readonly share?: readonly ShareView[];
  readonly comments?: CommentsView;
}

/** An article's place in a series, with the parts before and after it. */
export interface SeriesView {
  /** «ملف: قناة السويس», with the address of its page. */
  readonly page: LinkView;
  /** «2 من 3» */
  readonly place: string;
  readonly previous?: { readonly href: Href; readonly headlineHtml: Html };
  readonly next?: { readonly href: Href; readonly headlineHtml: Html };
}

export interface CorrectionView {
  /** Its id on the article page; absent on the page of all corrections. */
  readonly id?: string;
  readonly date: MomentView;
  readonly kind: CorrectionKind;
  readonly textHtml: Html;
  /** On the corrections page: the corrected article. */
  readonly article?: { readonly href: Href; readonly headlineHtml: Html };
}

export interface SourceView {
  readonly name: string;
  /** Its page on this site. */
  readonly href: Href;
  readonly kind: SourceKind;
  /** The original elsewhere: `https://…`. */
  readonly url?: Href;
}

/** The same story elsewhere: a headline or name, and its address. */
export interface ElsewhereView {
  readonly headlineHtml: Html;
  readonly source: string;
  readonly url: Href;
}

/** A tag of the cloud, with its number of uses. */
export interface CountedTag {
  readonly label: string;
  readonly href: Href;
  readonly count: number;
  /** In the digits of the newspaper. */
  readonly shownCount: string;
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
    /** «13 نوفمبر 2026»; the accessible name of the link, together with the count. */
    readonly date: string;
    /** Number of articles on that day; no link if 0. */
    readonly count: number;
    /** «3 مقالات». */
    readonly countText: string;
    readonly href?: Href;
    readonly isToday?: boolean;
  }[];
}

/** A year of the archive as dots, one for each day; always twelve months. */
export interface YearView {
  /** «عام 2026», with the address of its page; absent on that page. */
  readonly page?: LinkView;
  readonly months: readonly {
    readonly name: string;
    /** Without a link if no article is of that month. */
    readonly href?: Href;
    /** «3 مقالات». */
    readonly countText: string;
    /** Empty places before day 1 in a week that begins on Saturday: 0 to 6. */
    readonly leading: number;
    /** Number of articles on each day. */
    readonly counts: readonly number[];
  }[];
}

/** A section on the front page. Of `short` ones three stand in a row. */
export interface BandView {
  readonly section: SectionView;
  readonly shape: BandShape | 'short';
  readonly stories: readonly Story[];
}

/** The front page; every list may be empty. */
export interface FrontView {
  readonly advert?: AdvertView | undefined;
  /** How the head is set. */
  readonly shape: FrontShape;
  /** One story, or two or three equal ones; none only on an empty site. */
  readonly heads: readonly Story[];
  /** Breaking stories for the strip, newest first. */
  readonly breaking: readonly Story[];
  /** Up to six under the head. */
  readonly next: readonly Story[];
  /** Newest first, about ten. */
  readonly latest: readonly Story[];
  /** Up to four. */
  readonly opinion: readonly Story[];
  /** In the order shown, none empty. */
  readonly bands: readonly BandView[];
  /** The most used, in display order. */
  readonly tags: readonly CountedTag[];
  readonly month?: MonthView;
  readonly sources: readonly LinkView[];
  /** Number of files that tell what is new in what a reader follows; absent where nothing can be followed. */
  readonly followFiles?: number;
  /** When the newest articles appeared: minutes in base 36, each but the first as a difference. */
  readonly newest: string;
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
  /** Link to newer articles. */
  readonly newer?: Href;
  /** Link to older articles. */
  readonly older?: Href;
  /** Numbered links in display order (newest first); `href` is absent for the current page, `undefined` for a gap. */
  readonly numbers: readonly ({ readonly label: string; readonly href?: Href } | undefined)[];
}

/** The header of a list page; each kind has its own look. */
export interface ListHead {
  readonly type: ListName | 'archive' | 'corrections';
  /** Variants of one kind: `person`, `place`. */
  readonly variant?: string;
  /** The line above the title: «شخصية», «وكالة أنباء». */
  readonly label?: string;
  /** A seal with the first letter is shown beside the title: for persons. */
  readonly hasSeal?: boolean;
  readonly titleHtml: Html;
  /** Author or source whose name the rows do not say again. */
  readonly shownName?: string;
  readonly descriptionHtml?: Html;
  readonly pigment?: Pigment;
  /** «120 مقالًا». */
  readonly count?: string;
  /** Its feed in the most widely supported format. */
  readonly feed?: LinkView & { readonly type: string };
  /** The address under which readers follow it, without base; absent where they cannot. */
  readonly follow?: string;
  /** Author: «مراسلة الشؤون الاقتصادية». Organization or source: its description. */
  readonly role?: string;
  /** Author's or source's own website. */
  readonly url?: Href;
  /** Related tags, sections of an author, and the like. */
  readonly related?: { readonly title: string; readonly links: readonly LinkView[] };
}

/** Breadcrumbs above a title, outermost first, without the page itself. */
export type Crumbs = readonly LinkView[];

/** One feed of the feeds page. */
export interface FeedRow {
  readonly title: string;
  readonly formats: readonly { readonly label: string; readonly href: Href; readonly address: string }[];
}

/** One choice of a form. */
export interface SelectView {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The page of the search: its form, and what a reader may browse instead. */
export interface SearchPageView {
  readonly action: Href;
  readonly selects: readonly SelectView[];
  readonly sections: readonly SectionView[];
  readonly tags: readonly CountedTag[];
  readonly people: readonly LinkView[];
  readonly sources: readonly LinkView[];
  readonly years: readonly LinkView[];
  readonly archive: Href;
  readonly latest: Href;
  readonly newest: readonly Story[];
  readonly script: SearchScriptView;
}

/**
 * Data shared by all pages of one build. Create it once and pass the same object to every layout: masthead, navigation
 * and footer are rendered once per object and `current`.
 */
export interface SiteView {
  readonly name: string;
  readonly description: string;
  readonly home: Href;
  /** `/` or `/sub/`, for files of `public/`. */
  readonly base: string;
  readonly plate: PlateView;
  readonly emblem: EmblemView;
  readonly sections: readonly SectionView[];
  /** After the sections: «الوسوم»، «المحفوظات» … */
  readonly more: readonly LinkView[];
  /** In place of sections and `more`, where the newspaper has a menu of its own. */
  readonly menu?: readonly LinkView[];
  readonly footer: readonly LinkView[];
  readonly about?: FooterView;
  readonly copyright?: string;
  /** Shown beside the nameplate: the newest article's day, never the clock. Absent on an empty site. */
  readonly edition?: MomentView;
  /** The site's RSS feed; absent in a preview. */
  readonly feed?: Href;
  /** The front page of the light edition. */
  readonly light?: Href;
  /** Pages of the footer about what the device can do. */
  readonly tools: readonly LinkView[];
  /** The search page: forms of all pages lead there. */
  readonly search: Href;
  /** The page of the reader's saved articles. */
  readonly saved: Href;
  /** The base path, as a mark on every page, where pages are kept for reading without a connection. */
  readonly offline?: string;
  /** For dates that scripts write: `ar-LB-u-nu-latn`. */
  readonly locale: string;
  /** A build with drafts: every page is marked and `noindex`. */
  readonly preview: boolean;
  /** Tells, in `astro dev`, that the content has errors. */
  readonly faults?: LinkView;
}

/** The document's head as data; the layout adds charset, viewport, policy, theme, fonts, styles and icons. */
export interface HeadView {
  /** The complete `<title>`. */
  readonly title: string;
  readonly description: string;
  /** Absolute; absent on the 404 page. */
  readonly canonical?: Href;
  readonly robots?: string;
  /** `<meta>` and `<link>` in order: Open Graph, Twitter, alternates. */
  readonly entries: readonly HeadEntry[];
  /** What the services of the page need of its policy. */
  readonly services?: readonly PolicyNeeds[];
  /** Their scripts, as attributes. */
  readonly scripts?: readonly Readonly<Record<string, string>>[];
  /** Script-safe JSON, one string per script element. */
  readonly jsonLd: readonly string[];
  /** Hosts that click-to-load embeds may frame: `https://www.youtube-nocookie.com`. */
  readonly frames?: readonly string[];
}

export interface HeadEntry {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}
