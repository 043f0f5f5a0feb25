import { toDigits } from '#arabic/numerals.ts';
import { ARTICLES, plural } from '#arabic/plurals.ts';
import type { Article } from '#articles/article.ts';
import { type ListPage, stablePages } from '#articles/pagination.ts';
import type { Crumbs, HeadView, Href, LinkView, ListHead, PaginationView, Story } from '#components/view.ts';
import { isolateDirection } from '#markdown/isolate-direction.ts';
import { pageAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import { ALL_FORMATS, type FeedLink, feedLinks, RSS_ONLY } from './feed-view.ts';
import { createHeadView } from './head-view.ts';
import { createPagination } from './list-view.ts';
import type { Views } from './views.ts';

/** A list of articles that has pages of its own. */
export interface ArticleList {
  /** Its address, where the newest page stands: `/section/سياسة/`. */
  readonly address: string;
  readonly name: string;
  readonly type: ListHead['type'];
  readonly articles: readonly Article[];
  /** What its head shows besides name, count and description. */
  readonly head?: Omit<Partial<ListHead>, 'type' | 'titleHtml' | 'count' | 'descriptionHtml' | 'related'>;
  /** Returns what stands beside it; found out for each page, since lists are also asked for where none is shown. */
  readonly related?: () => readonly LinkView[];
  /** What an editor wrote about it; else a sentence is made from its name. */
  readonly description?: string | undefined;
  /** Slug of the section it is the list of. */
  readonly section?: string;
  /** Its own feed. */
  readonly feed?: string | undefined;
  readonly crumbs?: Crumbs;
  /** What the navigation marks. */
  readonly current?: Href | undefined;
  readonly empty?: { readonly title: string; readonly text: string };
}

/** One route of a list: Astro's parameters and what the page is made from. */
export interface ListRoute {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly list: ArticleList; readonly page: ListPage<Article> };
}

/** Returns the routes of lists that stand under `root` (`/section/`): each list's own address and its older pages. */
export function listRoutes(root: string, lists: readonly ArticleList[], pageSize: number): ListRoute[] {
  return listPages(lists, pageSize).map((props) => {
    const path = listPageAddress(props).slice(root.length).replace(/\/$/, '');
    return { params: { path: path === '' ? undefined : path }, props };
  });
}

/** Returns every page of these lists. */
export function listPages(lists: readonly ArticleList[], pageSize: number): ListRoute['props'][] {
  return lists.flatMap((list) => stablePages(list.articles, pageSize).map((page) => ({ list, page })));
}

/** Returns the address of a page of a list: `/tag/بيروت/page/3/`. */
export function listPageAddress({ list, page }: ListRoute['props']): string {
  return pageAddress(list.address, page.page, page.pages);
}

/** Everything a list page shows. */
export interface ListPageView {
  readonly head: HeadView;
  readonly list: ListHead;
  readonly stories: readonly Story[];
  readonly isNewest: boolean;
  readonly pagination: PaginationView | undefined;
  readonly crumbs: Crumbs;
  readonly current: Href | undefined;
  readonly empty: { readonly title: string; readonly text: string; readonly links: readonly LinkView[] };
}

/** Returns one page of a list. */
export function createListPage({ list, page }: ListRoute['props'], { library, stories }: Views): ListPageView {
  const { site, drafts } = library;
  const isNewest = page.page === page.pages;
  const number = toDigits(String(page.page), site.digits);
  const description = list.description ?? describeList(list, site.name);
  const feed = drafts || list.feed === undefined ? undefined : list.feed;
  return {
    head: createHeadView(
      {
        title: isNewest ? list.name : strings.titleWithPage.replace('{title}', list.name).replace('{page}', number),
        description: isNewest ? description : `${description} ${strings.page} ${number}.`,
        address: listPageAddress({ list, page }),
        ...(list.articles.length === 0 ? { robots: 'noindex' } : {}),
        ...(feed === undefined ? {} : { feeds: listFeeds(list, site.name) }),
        subject: {
          type: 'list',
          name: list.name,
          section: list.section,
          articles: page.items,
        },
      },
      library,
    ),
    list: {
      ...list.head,
      ...(list.related === undefined ? {} : { related: list.related() }),
      type: list.type,
      titleHtml: isolateDirection(list.name),
      ...(list.description === undefined ? {} : { descriptionHtml: isolateDirection(list.description) }),
      count: plural(list.articles.length, ARTICLES, site.digits),
      ...(feed === undefined ? {} : { feed: toHref(feed, site.base) }),
    },
    stories: page.items.map(stories.story),
    isNewest,
    pagination: createPagination(list.address, page, site),
    crumbs: list.crumbs ?? [],
    current: list.current,
    empty: {
      ...(list.empty ?? { title: strings.emptyList, text: strings.emptyListText }),
      links: [{ label: strings.backHome, href: toHref('/', site.base) }],
    },
  };
}

/** Returns what a list's own feed is called and where it stands, in every format it has. */
function listFeeds({ type, name, address }: ArticleList, siteName: string): FeedLink[] {
  const formats = type === 'section' ? ALL_FORMATS : RSS_ONLY;
  return feedLinks([{ title: `${siteName}: ${name}`, home: address, formats }]);
}

/** Returns a sentence about a list for search engines. */
export function describeList(
  { type, name }: { readonly type: keyof typeof strings.listDescriptions; readonly name: string },
  siteName: string,
): string {
  return strings.listDescriptions[type].replace('{name}', name).replace('{site}', siteName);
}
