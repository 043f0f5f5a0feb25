import { articleState } from '#articles/edition.ts';
import { redirectHtml } from '#components/redirect-html.ts';
import type { EditionSnapshot } from '#content/snapshot.ts';
import { shortAddress, toHref, toUrl } from '#site/address.ts';
import { isHttpUrl } from '#site/settings-schema.ts';

/** A page by its address, decoded and without base. */
export interface WrittenPage {
  readonly address: string;
  readonly html: string;
}

/** Returns the pages that lead on: the short address of each article, and each old address of `redirects.yaml`. */
export function redirectPages({ edition, now, drafts }: EditionSnapshot): WrittenPage[] {
  const { site, redirects } = edition.settings;
  const present = edition.articles.filter((article) => {
    const state = articleState(article, now);
    return drafts || state === 'published' || state === 'withdrawn';
  });
  const page = (address: string, title: string, to: string): WrittenPage => ({
    address,
    html: redirectHtml({ title, href: toHref(to, site.base), canonical: toUrl(to, site) }),
  });
  return [
    ...present.map(({ id, headline, permalink }) => page(shortAddress(id), headline, permalink)),
    ...redirects.map(({ from, to }) =>
      isHttpUrl(to)
        ? { address: from, html: redirectHtml({ title: to, href: to, canonical: to }) }
        : page(from, site.name, to),
    ),
  ];
}
