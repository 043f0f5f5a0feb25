import type { EditionMoment } from '#articles/edition.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { redirectHtml } from '#components/redirect-html.ts';
import { shortAddress, toHref, toUrl } from '#site/address.ts';
import { isHttpUrl } from '#site/settings-schema.ts';

/** A page by its address, decoded and without base. */
export interface WrittenPage {
  readonly address: string;
  readonly html: string;
}

/** Returns the pages that lead on: the short address of each article, and each old address of `redirects.yaml`. */
export function redirectPages(moment: EditionMoment): WrittenPage[] {
  const { site, redirects } = moment.edition.settings;
  const page = (address: string, title: string, to: string): WrittenPage => ({
    address,
    html: redirectHtml({ title, href: toHref(to, site.base), canonical: toUrl(to, site) }),
  });
  return [
    ...presentArticles(moment).map(({ id, headline, permalink }) => page(shortAddress(id), headline, permalink)),
    ...redirects.map(({ from, to }) =>
      isHttpUrl(to)
        ? { address: from, html: redirectHtml({ title: to, href: to, canonical: to }) }
        : page(from, site.name, to),
    ),
  ];
}
