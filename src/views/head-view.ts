import { firstStrongDirection } from '#arabic/direction.ts';
import type { HeadEntry, HeadView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { feedFormats } from '#lists/feed-formats.ts';
import { LIST_KINDS, listAddress } from '#lists/list-kinds.ts';
import { SITE_FEEDS, SITE_PAGES } from '#lists/site-pages.ts';
import { isolateWithMarks } from '#markdown/isolate-direction.ts';
import { openGraph } from '#seo/open-graph.ts';
import type { SharePicture } from '#seo/share-picture.ts';
import { lightAddress, toHref, toUrl } from '#site/address.ts';
import { servicesOf } from '#site/services.ts';
import { strings } from '#strings.ts';
import { type FeedLink, feedLinks, type LinkedFeed } from './feed-links.ts';
import { lightPagesOf } from './light-links.ts';
import { articleSharePicture, sectionSharePicture, siteSharePicture } from './share-picture.ts';
import { type PageSubject, structuredData } from './structured-data.ts';

/** The metadata of a page. */
export interface PageHead {
  /** Without the site's name. Empty on the front page. */
  readonly title: string;
  readonly description: string;
  /** Undefined on the 404 page. */
  readonly address: string | undefined;
  readonly robots?: string;
  /** Feeds of the page itself, listed after the main feed. */
  readonly feeds?: readonly FeedLink[];
  /** The subject, for search engines and social networks. */
  readonly subject?: PageSubject;
  readonly entries?: readonly HeadEntry[];
  readonly jsonLd?: readonly string[];
  readonly frames?: readonly string[];
}

/** Allows large previews of pictures; all else is the default. */
const ROBOTS = 'max-image-preview:large';

/**
 * A window and a list of bookmarks show one line without elements, so marks keep foreign phrases in order. A name in Latin
 * letters would become one phrase with a headline that ends with such letters.
 */
function titleOf(first: string, sign: string, second: string): string {
  const last = firstStrongDirection(second) === 'ltr' ? `\u2068${second}\u2069` : isolateWithMarks(second);
  return `${isolateWithMarks(first)}${sign}${last}`;
}

/** Returns the head of a page as data: title, canonical address, feeds, social tags, structured data. */
export function createHeadView(page: PageHead, library: Library): HeadView {
  const { site } = library;
  const { address, subject } = page;
  const description = page.description || site.description;
  const title = page.title === '' ? titleOf(site.name, ': ', site.description) : titleOf(page.title, ' | ', site.name);
  return {
    title,
    description,
    ...(address === undefined ? {} : { canonical: toUrl(address, site) }),
    robots: page.robots ?? ROBOTS,
    entries: [
      { tag: 'link', attributes: { rel: 'manifest', href: toHref('/manifest.webmanifest', site.base) } },
      ...feedEntries(page, library),
      ...lightEntries(address, library),
      ...(address === undefined || page.robots?.includes('noindex')
        ? []
        : openGraph(
            {
              title: page.title || site.name,
              description,
              url: toUrl(address, site),
              picture: sharePicture(subject, library),
              article:
                subject?.type === 'article'
                  ? { value: subject.article, section: library.section(subject.article.section).name }
                  : undefined,
            },
            site,
          )),
      ...(page.entries ?? []),
    ],
    jsonLd: [
      ...(address === undefined ? [] : structuredData(subject, { address, description }, library)),
      ...(page.jsonLd ?? []),
    ],
    ...(page.frames === undefined ? {} : { frames: page.frames }),
    ...serviceParts(page, library),
  };
}

/** The light page beside this one. */
function lightEntries(address: string | undefined, library: Library): HeadEntry[] {
  if (address === undefined || !lightPagesOf(library).has(address)) return [];
  const href = toUrl(lightAddress(address), library.site);
  return [{ tag: 'link', attributes: { rel: 'alternate', type: 'text/html', title: strings.light, href } }];
}

/** A withdrawn article is a page without a subject: it has no comments. */
function serviceParts({ subject }: PageHead, { site }: Library): Pick<HeadView, 'services' | 'scripts'> {
  const services = servicesOf(site, subject?.type === 'article');
  if (services.length === 0) return {};
  return { services: services.map(({ needs }) => needs), scripts: services.flatMap(({ scripts }) => scripts) };
}

/** The main feed, then those of the page; for an article those of its section. None in a preview. */
function feedEntries({ feeds = [], subject }: PageHead, library: Library): HeadEntry[] {
  const { site, drafts } = library;
  if (drafts) return [];
  const links = [
    ...feedLinks([
      firstFormat({ title: site.name, home: SITE_PAGES.front, formats: feedFormats(SITE_FEEDS.front, site) }),
    ]),
    ...feeds,
    ...(subject?.type === 'article' ? feedLinks([sectionFeed(subject.article.section, library)]) : []),
  ];
  return [...new Map(links.map((link) => [link.address, link])).values()].map(({ title, address, type }) => ({
    tag: 'link',
    attributes: { rel: 'alternate', type, title, href: toUrl(address, site) },
  }));
}

function sectionFeed(slug: string, { site, section }: Library): LinkedFeed {
  const title = `${site.name}: ${section(slug).name}`;
  const formats = feedFormats(LIST_KINDS.section.feeds, site);
  return firstFormat({ title, home: listAddress('section', slug), formats });
}

/** Pages without a feed of their own list the main feed in one format. */
function firstFormat(feed: LinkedFeed): LinkedFeed {
  return { ...feed, formats: feed.formats.slice(0, 1) };
}

function sharePicture(subject: PageSubject | undefined, library: Library): SharePicture | undefined {
  if (subject?.type === 'article') return articleSharePicture(subject.article, library);
  if (subject?.type === 'list' && subject.section !== undefined)
    return sectionSharePicture(library.section(subject.section), library);
  return siteSharePicture(library);
}
