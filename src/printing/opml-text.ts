import { toOpml } from '#feeds/opml.ts';
import type { Library } from '#library.ts';
import { feedAddress } from '#lists/feed-files.ts';
import { toUrl } from '#site/address.ts';
import type { FeedFormat } from '#site/vocabulary.ts';
import { strings } from '#strings.ts';
import { type FeedSource, listFeeds, siteFeeds } from '#views/feed-sources.ts';

/** Returns the list of all feeds as OPML: each in the most widely supported format. */
export function opmlText(library: Library): string {
  const { site } = library;
  const outline = ({ title, description, home }: FeedSource, format: FeedFormat) => ({
    title,
    description,
    homeUrl: toUrl(home, site),
    selfUrl: toUrl(feedAddress(home, format), site),
    isRss: format === 'rss',
  });
  const group = (title: string | undefined, sources: readonly FeedSource[]) => ({
    title,
    feeds: sources.flatMap((source) => source.formats.slice(0, 1).map((format) => outline(source, format))),
  });
  return toOpml({
    title: `${site.name}: ${strings.feeds}`,
    updated: library.articles[0]?.datePublished.epoch,
    groups: [
      group(undefined, siteFeeds(library)),
      ...listFeeds(library).map(({ kind, sources }) => group(strings.lists[kind].all, sources)),
    ],
  });
}
