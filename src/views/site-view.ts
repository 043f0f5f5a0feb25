import type { SiteView } from '#components/view.ts';
import type { Library } from '#library.ts';
import { sectionAddress, toHref } from '#site/address.ts';
import { strings } from '#strings.ts';
import type { StoryMaker } from './story.ts';

/** Returns what is the same on every page of a build. */
export function createSiteView(library: Library, stories: StoryMaker): SiteView {
  const { site, settings, articles, drafts } = library;
  const href = (address: string): string => toHref(address, site.base);
  const newest = articles[0];
  return {
    name: site.name,
    description: site.description,
    home: href('/'),
    base: site.base,
    sections: settings.sections.map(({ name, slug, pigment }) => ({ name, href: href(sectionAddress(slug)), pigment })),
    more: [
      { label: strings.latest, href: href('/latest/') },
      { label: strings.archive, href: href('/archive/') },
    ],
    footer: [
      ...library.pages.map(({ title, permalink }) => ({ label: title, href: href(permalink) })),
      { label: strings.corrections, href: href('/corrections/') },
      { label: strings.feeds, href: href('/feeds/') },
    ],
    ...(site.copyright === undefined ? {} : { copyright: site.copyright }),
    ...(newest === undefined ? {} : { edition: stories.moment(newest.datePublished, 'long') }),
    ...(drafts ? {} : { feed: href('/rss.xml') }),
    preview: drafts,
  };
}
