import type { EditionMoment } from '#articles/edition.ts';
import { stablePages } from '#articles/pagination.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { lightAddress, pageAddress } from '#site/address.ts';
import { lightAddresses } from './light-edition.ts';
import { createListGroups, everyList } from './list-kinds.ts';
import { pageAddresses } from './page-addresses.ts';

/**
 * Returns the addresses that a finished site must have, and for pages those it may have: derived from articles and
 * lists, older pages of lists included. Independent of the rendering code, so it can verify it.
 */
export function expectedAddresses(moment: EditionMoment): string[] {
  const { edition, drafts } = moment;
  const { settings, pages } = edition;
  const present = presentArticles(moment);
  const published = present.filter(({ withdrawn }) => withdrawn === undefined);
  const redirected = new Set(settings.redirects.map(({ from }) => from));
  const lists = pageAddresses(settings, { published, present, pages });
  const groups = createListGroups(published, settings);
  const light = lightAddresses({ site: settings.site, now: moment.now, articles: published, groups });
  return [
    ...[...lists].filter((address) => !redirected.has(address) && (!drafts || !isFeed(address))),
    ...redirected,
    ...everyList(groups).flatMap(({ address, group }) =>
      stablePages(group.articles, settings.site.pageSize)
        .filter(({ page, pages: count }) => page !== count)
        .map(({ page, pages: count }) => pageAddress(address, page, count)),
    ),
    ...present.map(({ permalink }) => permalink),
    ...[...light].map(lightAddress),
    '/404.html',
  ];
}

function isFeed(address: string): boolean {
  return /\.(xml|json)$/.test(address);
}
