import { type AddressBook, createAddressBook } from '#articles/address-book.ts';
import { articleState, type Edition } from '#articles/edition.ts';
import { pageAddresses } from './page-addresses.ts';

/** Returns the book of everything a link can lead to in a build at `now`. */
export function editionAddressBook(
  edition: Edition,
  { now, drafts }: { readonly now: number; readonly drafts: boolean },
): AddressBook {
  const states = edition.articles.map((article) => ({ article, state: articleState(article, now) }));
  const present = states
    .filter(({ state }) => drafts || state === 'published' || state === 'withdrawn')
    .map(({ article }) => article);
  const unpublished = states
    .filter(({ state }) => !drafts && (state === 'draft' || state === 'scheduled'))
    .map(({ article }) => article);
  const published = present.filter((article) => article.withdrawn === undefined);
  return createAddressBook({
    articles: present,
    unpublished,
    addresses: new Set([
      ...pageAddresses(edition.settings, { published, present, pages: edition.pages }),
      ...(edition.publicFiles ?? []),
      ...SITE_FILES,
    ]),
    anchors: new Map(edition.pages.map((page) => [page.permalink, page.headings.map(({ id }) => id)])),
  });
}

/** The feeds of the whole site, its list of feeds and its sitemap. */
export const FEED_FILES = ['/rss.xml', '/atom.xml', '/feed.json', '/feeds.opml.xml', '/sitemap.xml'];

/** Files every site has besides its pages and feeds. */
export const SITE_FILES = ['/404.html', '/manifest.webmanifest', '/robots.txt'];
