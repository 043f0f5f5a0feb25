import type { HeadEntry, HeadView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { toUrl } from '#site/address.ts';
import { strings } from '#strings.ts';

/** What a page says of itself. */
export interface PageHead {
  /** Without the site's name. Empty on the front page. */
  readonly title: string;
  readonly description: string;
  /** Undefined on the 404 page. */
  readonly address: string | undefined;
  readonly robots?: string;
  /** Feeds of the page itself, after the main one. */
  readonly feeds?: readonly { readonly title: string; readonly address: string }[];
  readonly entries?: readonly HeadEntry[];
  readonly jsonLd?: readonly string[];
  readonly frames?: readonly string[];
}

/** Gives the head of a page as data: title, canonical address, feeds. */
export function createHeadView(page: PageHead, library: Library): HeadView {
  const { site, drafts } = library;
  const feeds = drafts
    ? []
    : [{ title: `${site.name}: ${strings.latest}`, address: '/rss.xml' }, ...(page.feeds ?? [])];
  return {
    title: page.title === '' ? `${site.name}: ${site.description}` : `${page.title} | ${site.name}`,
    description: page.description || site.description,
    ...(page.address === undefined ? {} : { canonical: toUrl(page.address, site) }),
    ...(page.robots === undefined ? {} : { robots: page.robots }),
    entries: [
      ...feeds.map(
        ({ title, address }): HeadEntry => ({
          tag: 'link',
          attributes: { rel: 'alternate', type: 'application/rss+xml', title, href: toUrl(address, site) },
        }),
      ),
      ...(page.entries ?? []),
    ],
    jsonLd: page.jsonLd ?? [],
    ...(page.frames === undefined ? {} : { frames: page.frames }),
  };
}
