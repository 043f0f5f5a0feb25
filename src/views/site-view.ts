import type { SiteView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { feedAddress } from '#lists/feed-files.ts';
import { feedFormats } from '#lists/feed-formats.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { SITE_FEEDS, SITE_PAGES } from '#lists/site-pages.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import { lightAddress, toHref } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import { strings } from '#strings.ts';
import { footerView } from './footer-view.ts';
import { menuView } from './menu-view.ts';
import { emblemView, plateView } from './plate-view.ts';
import type { StoryMaker } from './story.ts';

/** Where a development server lists the errors of the content. */
const FAULTS_ADDRESS = '/_faults/';

function faultsLine(count: number): string {
  return textOf(says('dev-banner', { count }), 'ar');
}

/** Countries whose names of months in `Intl` are those of a setting. */
const COUNTRY_OF_MONTHS: Readonly<Record<Site['months'], string>> = {
  gregorian: 'EG',
  levant: 'LB',
  morocco: 'MA',
  maghreb: 'DZ',
};

/** Returns the data shared by all pages of a build. */
export function createSiteView(library: Library, stories: StoryMaker): SiteView {
  const { site, settings, articles, drafts, faults } = library;
  const href = (address: string): string => toHref(address, site.base);
  const newest = articles[0];
  const [format] = feedFormats(SITE_FEEDS.front, site);
  return {
    name: site.name,
    description: site.description,
    home: href(SITE_PAGES.front),
    base: site.base,
    plate: plateView(site),
    emblem: emblemView(site),
    sections: settings.sections.map(({ name, slug, pigment }) => ({
      name,
      href: href(listAddress('section', slug)),
      pigment,
    })),
    more: [
      { label: strings.latest, href: href(listAddress('latest')) },
      { label: strings.archive, href: href(SITE_PAGES.archive) },
    ],
    ...(site.menus?.header === undefined ? {} : { menu: menuView(site.menus.header, library) }),
    about: footerView(site),
    footer:
      site.menus?.footer !== undefined
        ? menuView(site.menus.footer, library)
        : [
            ...library.pages.map(({ title, permalink }) => ({ label: title, href: href(permalink) })),
            { label: strings.corrections, href: href(SITE_PAGES.corrections) },
            { label: strings.feeds, href: href(SITE_PAGES.feeds) },
          ],
    ...(site.copyright === undefined ? {} : { copyright: site.copyright }),
    ...(newest === undefined ? {} : { edition: stories.moment(newest.datePublished, 'long') }),
    ...(drafts || format === undefined ? {} : { feed: href(feedAddress(SITE_PAGES.front, format)) }),
    ...(site.light === 'none' ? {} : { light: href(lightAddress(SITE_PAGES.front)) }),
    tools: [
      { label: strings.devicePage, href: href(SITE_PAGES.device) },
      { label: strings.installPage, href: href(SITE_PAGES.install) },
    ],
    search: href(SITE_PAGES.search),
    saved: href(SITE_PAGES.saved),
    ...(site.offline && !drafts ? { offline: site.base } : {}),
    locale: localeOf(site),
    preview: drafts,
    ...(faults === 0 || import.meta.env.NUQTA_BUILD
      ? {}
      : { faults: { label: faultsLine(faults), href: href(FAULTS_ADDRESS) } }),
  };
}

/** Returns how `Intl` writes dates like the site: `ar-LB-u-nu-latn`. */
function localeOf({ months, digits }: Site): string {
  return `ar-${COUNTRY_OF_MONTHS[months]}-u-nu-${digits}`;
}
