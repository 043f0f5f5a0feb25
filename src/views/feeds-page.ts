import type { FeedRow, HeadView, Href } from '#components/view.ts';
import { FEED_FILES, feedAddress } from '#lists/feed-files.ts';
import { feedFormats } from '#lists/feed-formats.ts';
import { LIST_KINDS } from '#lists/list-kinds.ts';
import { OPML_ADDRESS, SITE_PAGES } from '#lists/site-pages.ts';
import { toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describe } from './describe.ts';
import { feedLinks } from './feed-links.ts';
import { type FeedSource, type KindFeeds, listFeeds, siteFeeds } from './feed-sources.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** The data of the page that explains and lists feeds. */
export interface FeedsPage {
  readonly head: HeadView;
  readonly titleHtml: string;
  readonly descriptionHtml: string;
  readonly groups: readonly { readonly title: string; readonly feeds: readonly FeedRow[] }[];
  /** Kinds with too many feeds to list: the naming of their files is explained. */
  readonly others: readonly { readonly title: string; readonly files: readonly string[] }[];
  readonly opml?: Href;
}

/** Returns the page of feeds. */
export function createFeedsPage({ library }: Views): FeedsPage {
  const { site } = library;
  const kinds = listFeeds(library);
  const isListed = ({ kind }: KindFeeds): boolean => LIST_KINDS[kind].feeds?.isListed ?? false;
  const groups = [
    { title: strings.mainFeeds, sources: siteFeeds(library) },
    ...kinds.filter(isListed).map(({ kind, sources }) => ({ title: strings.lists[kind].all, sources })),
  ].filter(({ sources }) => sources.length > 0);
  const row = (source: FeedSource): FeedRow => ({
    title: source.title,
    formats: source.formats.map((format) => ({
      label: FEED_FILES[format].label,
      href: toHref(feedAddress(source.home, format), site.base),
      address: toUrl(feedAddress(source.home, format), site),
    })),
  });
  return {
    head: createHeadView(
      {
        title: strings.feeds,
        description: describe(strings.about.feeds, strings.feeds, site),
        address: SITE_PAGES.feeds,
        feeds: feedLinks(groups.flatMap(({ sources }) => sources)),
      },
      library,
    ),
    titleHtml: strings.feeds,
    descriptionHtml: strings.feedsIntro,
    groups: groups.map(({ title, sources }) => ({ title, feeds: sources.map(row) })),
    others: kinds
      .filter((one) => !isListed(one))
      .map(({ kind }) => ({
        title: strings.lists[kind].all,
        files: feedFormats(LIST_KINDS[kind].feeds, site).map((format) => FEED_FILES[format].name),
      })),
    ...(library.drafts ? {} : { opml: toHref(OPML_ADDRESS, site.base) }),
  };
}
