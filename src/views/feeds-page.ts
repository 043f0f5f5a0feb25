import type { FeedRow, HeadView, Href } from '#components/view.ts';
import { sectionAddress, toHref, toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';
import { describeList } from './article-list.ts';
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
}

/** Gives the page of feeds. */
export function createFeedsPage({ library }: Views): FeedsPage {
  const { site, settings } = library;
  const row = (title: string, folder: string): FeedRow => ({
    title,
    formats: [{ label: 'RSS', file: 'rss.xml' }].map(({ label, file }) => ({
      label,
      href: toHref(`${folder}${file}`, site.base),
      address: toUrl(`${folder}${file}`, site),
    })),
  });
  return {
    head: createHeadView(
      {
        title: strings.feeds,
        description: describeList({ type: 'feeds', name: strings.feeds }, site.name),
        address: '/feeds/',
      },
      library,
    ),
    titleHtml: strings.feeds,
    descriptionHtml: strings.feedsIntro,
    main: [row(site.name, '/')],
    sections: settings.sections.map(({ name, slug }) => row(name, sectionAddress(slug))),
  };
}
