import { expect, test } from 'vitest';
import { redirectPages } from '#printing/redirect-pages.ts';
import { siteFiles } from '#printing/site-files.ts';
import { archiveRoutes, spanAddress } from '#views/archive-page.ts';
import { allLists, listPageAddress, listPages, listRoutes } from '#views/article-list.ts';
import { NOW, SMALL_EDITION, SMALL_EDITION_ADDRESSES } from '../lists/small-edition.ts';
import { sampleLibrary } from '../views/sample-library.ts';

const { settings, articles, pages } = SMALL_EDITION;
const library = sampleLibrary(articles, { site: settings.site, settings, pages });
const lists = listPages(allLists(library), settings.site.pageSize);

/** Pages of one route each, which nothing goes through. */
const SINGLE = ['/', '/404.html', '/corrections/', '/feeds/'];

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
  const counted = [...SMALL_EDITION_ADDRESSES, '/sitemap-pages-1.xml', '/sitemap-articles-1.xml', '/sitemap-news.xml'];
  expect(printed.toSorted()).toEqual(counted.toSorted());
});

test('each list page has a route of its own in dev', () => {
  const routes = listRoutes(allLists(library), settings.site.pageSize).map(
    ({ params }) => `/${[params.list, params.path].filter((part) => part !== undefined).join('/')}/`,
  );
  expect(routes).toEqual(lists.map(listPageAddress));
});
