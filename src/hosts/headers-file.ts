import { NEWS_SITEMAP_ADDRESS, rootFeedFiles } from '#lists/site-pages.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { CACHE_BRIEFLY, CACHE_FOREVER, HASHED_FOLDERS, SECURITY_HEADERS } from './response-headers.ts';

/**
 * Returns `_headers` for Netlify and Cloudflare Pages. Both join the values of all rules that match a path, so no two rules
 * set the same header for one. Rules with Arabic paths never match at Cloudflare: those pages keep the host's own
 * caching, which asks again at each visit.
 */
export function toHeadersFile({ site, pageFolders }: HostSite): HostFile {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [`${site.base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const caching = (path: string, value: string): string => rule(path, [['Cache-Control', value]]);
  const rules = [
    rule('*', SECURITY_HEADERS),
    ...HASHED_FOLDERS.map((folder) => caching(`${folder}/*`, CACHE_FOREVER)),
    caching('', CACHE_BRIEFLY),
    ...pageFolders.filter(isAscii).map((folder) => caching(`${folder}/*`, CACHE_BRIEFLY)),
    // Feeds and sitemaps at the root, which no folder's rule covers.
    ...[...rootFeedFiles(), NEWS_SITEMAP_ADDRESS].map((address) => caching(address.slice(1), CACHE_BRIEFLY)),
  ];
  return { path: '_headers', text: `${rules.join('\n')}\n` };
}

function isAscii(text: string): boolean {
  return /^[!-~]+$/.test(text);
}
