import type { FeedRow, HeadView, Href } from '#components/view.ts';
import { toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describeList } from './article-list.ts';
import { OPML_ADDRESS } from './feed-files.ts';
import { correctionFeeds, mainFeeds, sectionFeeds } from './feed-sources.ts';
import { type FeedFormat, type FeedSource, feedAddress, feedLinks } from './feed-view.ts';
import { createHeadView } from './head-view.ts';
import type { Views } from './views.ts';

/** Everything the page that explains and lists the feeds shows. */
export interface FeedsPage {
  readonly head: HeadView;
  readonly titleHtml: string;
  readonly descriptionHtml: string;
  readonly main: readonly FeedRow[];
  readonly sections: readonly FeedRow[];
  readonly opml?: Href;
  /** How the feeds that are not listed are found. */
  readonly opmlNote?: string;
}

const FORMAT_LABELS: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON' };

/** Returns the page of feeds. */
export function createFeedsPage({ library }: Views): FeedsPage {
  const { site } = library;
  const main = [...mainFeeds(library), ...correctionFeeds(library)];
  const sections = sectionFeeds(library);
  const row = (source: FeedSource): FeedRow => ({
    title: source.title,
    formats: source.formats.map((format) => ({
      label: FORMAT_LABELS[format],
      href: toHref(feedAddress(source, format), site.base),
      address: toUrl(feedAddress(source, format), site),
    })),
  });
  return {
    head: createHeadView(
      {
        title: strings.feeds,
        description: describeList({ type: 'feeds', name: strings.feeds }, site.name),
        address: '/feeds/',
        feeds: feedLinks([...main, ...sections]),
      },
      library,
    ),
    titleHtml: strings.feeds,
    descriptionHtml: strings.feedsIntro,
    main: main.map(row),
    sections: sections.map(row),
    ...(library.drafts ? {} : { opml: toHref(OPML_ADDRESS, site.base), opmlNote: strings.otherFeeds }),
  };
}
