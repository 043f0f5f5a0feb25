import { expect, test } from 'vitest';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { opmlText } from '#printing/opml-text.ts';
import { redirectPages } from '#printing/redirect-pages.ts';
import { siteFiles } from '#printing/site-files.ts';
import { archiveRoutes, spanAddress } from '#views/archive-page.ts';
import { allLists, createListPage, listPageAddress, listPages, listRoutes } from '#views/article-list.ts';
import { createSiteView } from '#views/site-view.ts';
import { createStoryMaker } from '#views/story.ts';
import { NOW, SMALL_EDITION, SMALL_EDITION_ADDRESSES } from '../lists/small-edition.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const { settings, articles, pages } = SMALL_EDITION;
const library = sampleLibrary(articles, { site: settings.site, settings, pages });
const lists = listPages(allLists(library), settings.site.pageSize);

/** Pages of one route each, which nothing goes through. */
const SINGLE = [
  '/',
  '/404.html',
  '/corrections/',
  '/device/',
  '/feeds/',
  '/install/',
  '/offline/',
  '/saved/',
  '/search/',
];

test('what is printed is what was counted by hand', () => {
  const snapshot = {
    edition: SMALL_EDITION,
    now: NOW,
    drafts: false,
    digest: '',
    bodyKeys: {},
    stamp: '',
    openParts: {},
    cacheFolder: '',
    cacheVersion: '',
    pictures: {},
  };
  const printed = [
    ...SINGLE,
    ...lists.map(listPageAddress),
    ...archiveRoutes(library).map(({ props }) => spanAddress(props.span)),
    ...library.present.map(({ permalink }) => permalink),
    ...library.pages.map(({ permalink }) => permalink),
    ...redirectPages(snapshot).map(({ address }) => address),
    ...siteFiles(library).map(({ address }) => address),
  ];
  const counted = [
    ...SMALL_EDITION_ADDRESSES,
    '/_follow/1-0.json',
    '/sitemap-pages-1.xml',
    '/sitemap-articles-1.xml',
    '/sitemap-news.xml',
  ];
  expect(printed.toSorted()).toEqual(counted.toSorted());
});

test('each list page has a route of its own in dev', () => {
  const routes = listRoutes(allLists(library), settings.site.pageSize).map(
    ({ params }) => `/${[params.list, params.path].filter((part) => part !== undefined).join('/')}/`,
  );
  expect(routes).toEqual(lists.map(listPageAddress));
});

test('the feeds that are printed, listed and linked are those that the setting asks for', () => {
  const formats = { all: ['json'], sections: ['atom'], tags: [], authors: ['rss', 'json'] } as const;
  const site = { ...settings.site, feeds: { full: 2, lists: 1, formats } };
  const edition = { ...SMALL_EDITION, settings: { ...settings, site } };
  const changed = sampleLibrary(articles, { site, settings, pages });
  const expected = new Set(expectedAddresses({ edition, now: NOW, drafts: false }));
  const isFeed = (address: string): boolean => /(?:rss\.xml|atom\.xml|feed\.json)$/.test(address);
  const files = siteFiles(changed).map(({ address }) => address);
  expect(files.filter(isFeed).toSorted()).toEqual([...expected].filter(isFeed).toSorted());

  const stories = createStoryMaker(changed);
  const views = { library: changed, stories, site: createSiteView(changed, stories) };
  const linked = listPages(allLists(changed), site.pageSize).flatMap((page) =>
    createListPage(page, views).head.entries.flatMap(({ attributes: { rel, href = '' } }) =>
      rel === 'alternate' ? decodeURI(href).replace('https://nuqta.example/news', '') : [],
    ),
  );
  expect([...new Set(linked)].toSorted()).toEqual(
    [...expected].filter((address) => isFeed(address) && !address.startsWith('/corrections/')).toSorted(),
  );

  const listed = [...opmlText(changed).matchAll(/xmlUrl="([^"]*)"/g)].map(([, url = '']) =>
    decodeURI(url).replace('https://nuqta.example/news', ''),
  );
  expect(listed.filter((address) => !expected.has(address))).toEqual([]);
  expect(listed).toContain('/feed.json');
  expect(listed).toContain('/author/ليلى-الحسني/rss.xml');
  expect(listed.some((address) => address.startsWith('/tag/'))).toBe(false);
});
