import { presentArticles } from '#articles/present-articles.ts';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { NEWS_SITEMAP_ADDRESS, SITE_FILES } from '#lists/site-pages.ts';
import { fileOfAddress, type PathClaim } from '#output/path-ledger.ts';
import { shortAddress } from '#site/address.ts';
import type { CheckInput } from './check-input.ts';

/** The first sitemap of each family; further ones exist only on sites with more than 50,000 pages. */
const SITEMAPS = ['/sitemap-pages-1.xml', '/sitemap-articles-1.xml', NEWS_SITEMAP_ADDRESS];

/**
 * Returns the files that a build writes for the newspaper itself, each with its owner: articles, pages, lists, feeds,
 * sitemaps. Redirects, `public/` and files reserved for the build are excluded.
 */
export function plannedFiles({ edition, now, drafts }: Pick<CheckInput, 'edition' | 'now' | 'drafts'>): PathClaim[] {
  const { settings, pages } = edition;
  const moment = { edition: { ...edition, settings: { ...settings, redirects: [] } }, now, drafts };
  const owners = new Map<string, string>([
    ['/', 'the front page'],
    ...pages.map(({ permalink, file }) => [permalink, file] as const),
    ...presentArticles(moment).flatMap(
      ({ id, permalink, file }) =>
        [
          [permalink, file],
          [shortAddress(id), `the short address of ${file}`],
        ] as const,
    ),
  ]);
  const addresses = new Set([...expectedAddresses(moment), ...SITE_FILES, ...SITEMAPS]);
  return [
    ...[...addresses].map((address) => ({
      path: fileOfAddress(address),
      owner: owners.get(address) ?? `${address}, which the newspaper writes`,
    })),
  ];
}
