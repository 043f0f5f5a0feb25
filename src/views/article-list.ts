import { toDigits } from '#arabic/numerals.ts';
import { plural } from '#arabic/plurals.ts';
import type { Article } from '#articles/article.ts';
import { type ListPage, stablePages } from '#articles/pagination.ts';
import type { AdvertView, HeadView, Href, LinkView, ListHead, PaginationView, Story } from '#components/view.ts';
import type { Library } from '#library.ts';
import { FEED_FILES, feedAddress } from '#lists/feed-files.ts';
import { feedFormats } from '#lists/feed-formats.ts';
import { LIST_KINDS, LIST_NAMES, type ListName, listAddress } from '#lists/list-kinds.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { pageAddress, toHref } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import type { FeedFormat } from '#site/vocabulary.ts';
import { strings } from '#strings.ts';
import { advertView } from './advert-view.ts';
import { describe } from './describe.ts';
import { feedLinks } from './feed-links.ts';
import { createHeadView } from './head-view.ts';
import { lettered } from './lettered.ts';
import { LIST_LOOKS, type ListDetails, listDetails } from './list-looks.ts';
import { createPagination } from './list-view.ts';
import type { Views } from './views.ts';

/** A list of articles with its own pages. */
export interface ArticleList {
  readonly kind: ListName;
  readonly slug: string;
  /** Its address, which shows the newest page: `/section/سياسة/`. */
  readonly address: string;
  readonly name: string;
  /** The editor's description; by default a sentence is made from its name. */
  readonly description: string | undefined;
  readonly articles: readonly Article[];
  /** The current item of the navigation. */
  readonly current: Href | undefined;
  /** Formats of its own feed. */
  readonly formats: readonly FeedFormat[];
  /** Returns further data of its pages; computed once, and only for lists that are rendered. */
  readonly details: () => ListDetails;
}

/** One page of a list. */
export interface PageOfList {
  readonly list: ArticleList;
  readonly page: ListPage<Article>;
}

/** A route of a list: Astro's parameters and the page's input. */
export interface ListRoute {
  readonly params: { readonly list: ListName; readonly path: string | undefined };
  readonly props: PageOfList;
}

/** Returns all lists of articles except the archive. */
export function allLists(library: Library): ArticleList[] {
  return LIST_NAMES.flatMap((kind) => listsOfKind(kind, library));
}

function listsOfKind(kind: ListName, library: Library): ArticleList[] {
  const { groups, site, drafts } = library;
  const { isInNavigation } = LIST_LOOKS[kind];
  const formats = feedFormats(LIST_KINDS[kind].feeds, site);
  return [...groups[kind].values()].map((group) => {
    const address = listAddress(kind, group.slug);
    return {
      kind,
      slug: group.slug,
      address,
      name: group.name,
      description: group.description,
      articles: group.articles,
      current: isInNavigation ? toHref(address, site.base) : undefined,
      formats: drafts || group.articles.length === 0 ? [] : formats,
      details: lazy(() => listDetails(kind, group, library)),
    };
  });
}

/** Returns a function that computes its value on first call. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns all pages of these lists. */
export function listPages(lists: readonly ArticleList[], pageSize: number): PageOfList[] {
  return lists.flatMap((list) => stablePages(list.articles, pageSize).map((page) => ({ list, page })));
}

/** Returns the routes of these lists: each list's own address and its older pages. */
export function listRoutes(lists: readonly ArticleList[], pageSize: number): ListRoute[] {
  return listPages(lists, pageSize).map((props) => {
    const { kind } = props.list;
    const path = listPageAddress(props).slice(listAddress(kind).length, -1);
    return { params: { list: kind, path: path === '' ? undefined : path }, props };
  });
}

/** Returns the address of a page of a list: `/tag/بيروت/page/3/`. */
export function listPageAddress({ list, page }: PageOfList): string {
  return pageAddress(list.address, page.page, page.pages);
}

/** The data of a list page. */
export interface ListPageView {
  readonly head: HeadView;
  readonly list: ListHead;
  readonly stories: readonly Story[];
  readonly showSection: boolean;
  readonly isLeading: boolean;
  /** Above the stories after the large one. */
  readonly othersTitle: string | undefined;
  readonly advert?: AdvertView;
  readonly pagination: PaginationView | undefined;
  readonly current: Href | undefined;
  readonly empty: { readonly title: string; readonly text: string; readonly links: readonly LinkView[] };
}

/** Returns one page of a list. */
export function createListPage({ list, page }: PageOfList, { library, stories }: Views): ListPageView {
  const { site } = library;
  const { isLeading = false, isOneSection = false } = LIST_LOOKS[list.kind];
  const { othersTitle, section } = list.details();
  /** A list of one article is a page about it, not a row in a hole. */
  const isAlone = page.items.length === 1 && page.pages === 1;
  const isFirstLarge = (isLeading || othersTitle !== undefined || isAlone) && isNewest(page);
  const advert = advertView(library, { address: listPageAddress({ list, page }), section });
  return {
    ...(advert === undefined ? {} : { advert }),
    head: pageHead({ list, page }, library),
    list: listHead({ list, page }, library),
    stories: page.items.map((article, index) =>
      index === 0 && isFirstLarge ? lettered(stories.story(article), article) : stories.story(article),
    ),
    showSection: !isOneSection,
    isLeading: isFirstLarge,
    othersTitle: isNewest(page) ? othersTitle : undefined,
    pagination: createPagination(list.address, page, site),
    current: list.current,
    empty: {
      ...(list.details().empty ?? { title: strings.emptyList, text: strings.emptyListText }),
      links: [{ label: strings.backHome, href: toHref('/', site.base) }],
    },
  };
}

function isNewest({ page, pages }: ListPage<unknown>): boolean {
  return page === pages;
}

/** Returns the title of a page of a list: its name, with the number of an older page. */
export function listTitle({ list, page }: PageOfList, { digits }: Pick<Site, 'digits'>): string {
  if (isNewest(page)) return list.name;
  const number = toDigits(String(page.page), digits);
  return strings.titleWithPage.replace('{title}', list.name).replace('{page}', number);
}

function pageHead({ list, page }: PageOfList, library: Library): HeadView {
  const { site } = library;
  const { kind, name, address, formats } = list;
  const { section } = list.details();
  const description = list.description ?? describe(strings.lists[kind].about, name, site);
  const number = toDigits(String(page.page), site.digits);
  return createHeadView(
    {
      title: listTitle({ list, page }, site),
      description: isNewest(page) ? description : `${description} ${strings.page} ${number}.`,
      address: listPageAddress({ list, page }),
      ...(list.articles.length === 0 ? { robots: 'noindex' } : {}),
      feeds: feedLinks([{ title: `${site.name}: ${name}`, home: address, formats }]),
      subject: { type: 'list', schemaType: LIST_KINDS[kind].schemaType, name, section, articles: page.items },
    },
    library,
  );
}

function listHead({ list, page }: PageOfList, { site, drafts }: Library): ListHead {
  const { kind, name, description, address, articles, formats } = list;
  const [format] = formats;
  return {
    ...list.details().head,
    type: kind,
    titleHtml: isolateDirection(name),
    ...(description === undefined ? {} : { descriptionHtml: isolateDirection(description) }),
    // Older pages do not change when an article is added.
    ...(isNewest(page) ? { count: plural(articles.length, strings.counted.articles, site.digits) } : {}),
    ...(LIST_KINDS[kind].isFollowed && !drafts ? { follow: address } : {}),
    ...(format === undefined ? {} : { feed: feedOf(address, format, site.base) }),
  };
}

function feedOf(home: string, format: FeedFormat, base: string): NonNullable<ListHead['feed']> {
  const { label, type } = FEED_FILES[format];
  return {
    label: strings.subscribe.replace('{format}', label),
    href: toHref(feedAddress(home, format), base),
    type,
  };
}
