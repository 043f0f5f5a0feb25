import type { EditionMoment } from '#articles/edition.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { redirectHtml } from '#components/redirect-html.ts';
import { shortAddress, toHref, toUrl } from '#site/address.ts';
import { isHttpUrl } from '#site/fields.ts';

/** A page by its address, decoded and without base. */
export interface WrittenPage {
  readonly address: string;
  readonly html: string;
  /** The name of its writer in messages. */
  readonly owner: string;
}

/** Returns the redirect pages: the short address of each article, and each old address of `redirects.yaml`. */
export function redirectPages(moment: EditionMoment): WrittenPage[] {
  const { site, redirects } = moment.edition.settings;
  const page = (address: string, { title, to, owner }: { title: string; to: string; owner: string }): WrittenPage => ({
    address,
    owner,
    html: redirectHtml({ title, href: toHref(to, site.base), canonical: toUrl(to, site) }),
  });
  return [
    ...presentArticles(moment).map(({ id, file, headline, permalink }) =>
      page(shortAddress(id), { title: headline, to: permalink, owner: `the short address of ${file}` }),
    ),
    ...redirects.map(({ from, to }) => {
      const owner = `redirects.yaml, from ${from}`;
      return isHttpUrl(to)
        ? { address: from, owner, html: redirectHtml({ title: to, href: to, canonical: to }) }
        : page(from, { title: site.name, to, owner });
    }),
  ];
}
