import { rootFeedFiles } from '#lists/root-files.ts';
import { NEWS_SITEMAP_ADDRESS } from '#lists/site-pages.ts';
import { FILE_POLICY, sitePolicy, XML_POLICY } from './content-policy.ts';
import type { HostFile, HostSite } from './host-site.ts';
import {
  CACHE_BRIEFLY,
  CACHE_FOREVER,
  CACHE_NEVER,
  DATA_EXTENSIONS,
  HASHED_FOLDERS,
  NEVER_CACHED,
  PICTURE_FOLDERS,
  RESOURCE_POLICY,
  securityHeaders,
} from './response-headers.ts';

/**
 * Returns `_headers` for Netlify and Cloudflare Pages. Both join the values of all rules that match a path, so no two rules
 * set the same header for one, but for the policy: of two, joined, a browser keeps to both. Rules with Arabic paths never match at Cloudflare: those pages keep the host's own
 * caching, which asks again at each visit.
 */
export function toHeadersFile({ site, pageFolders, frames, services }: HostSite): HostFile {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [`${site.base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const caching = (path: string, value: string): string => rule(path, [['Cache-Control', value]]);
  const rules = [
    rule('*', [...securityHeaders({ site }), ['Content-Security-Policy', sitePolicy(frames, services)]]),
    ...DATA_EXTENSIONS.map((extension) => rule(`*.${extension}`, [['Content-Security-Policy', FILE_POLICY]])),
    rule('*.xml', [['Content-Security-Policy', XML_POLICY]]),
    ...HASHED_FOLDERS.map((folder) =>
      rule(`${folder}/*`, [
        ['Cache-Control', CACHE_FOREVER],
        ['Cross-Origin-Resource-Policy', RESOURCE_POLICY[PICTURE_FOLDERS.includes(folder) ? 'pictures' : 'others']],
      ]),
    ),
    ...NEVER_CACHED.map((file) => caching(file, CACHE_NEVER)),
    caching('', CACHE_BRIEFLY),
    ...pageFolders.filter(isAscii).map((folder) => caching(`${folder}/*`, CACHE_BRIEFLY)),
    // Feeds and sitemaps at the root, which no folder's rule covers.
    ...[...rootFeedFiles(site), NEWS_SITEMAP_ADDRESS].map((address) => caching(address.slice(1), CACHE_BRIEFLY)),
  ];
  return { path: '_headers', text: `${rules.join('\n')}\n` };
}

function isAscii(text: string): boolean {
  return /^[!-~]+$/.test(text);
}
