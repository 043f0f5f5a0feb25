import { toHref } from '#site/address.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { redirectTarget } from './redirect-target.ts';
import { CACHE_BRIEFLY, CACHE_FOREVER, HASHED_FOLDERS, SECURITY_HEADERS } from './response-headers.ts';

/** Returns `vercel.json` (https://vercel.com/docs/project-configuration): slashes, headers, redirects. */
export function toVercelFile({ site, redirects }: HostSite): HostFile {
  const { base } = site;
  const hashed = HASHED_FOLDERS.join('|');
  const header = ([key, value]: readonly [string, string]) => ({ key, value });
  const text = JSON.stringify(
    {
      trailingSlash: true,
      headers: [
        { source: `${base}(.*)`, headers: SECURITY_HEADERS.map(header) },
        { source: `${base}(${hashed})/(.*)`, headers: [header(['Cache-Control', CACHE_FOREVER])] },
        { source: `${base}((?!(?:${hashed})/).*)`, headers: [header(['Cache-Control', CACHE_BRIEFLY])] },
      ],
      ...(redirects.length === 0
        ? {}
        : {
            redirects: redirects.map(({ from, to }) => ({
              source: escapePattern(toHref(from, base)),
              destination: redirectTarget(to, site),
              statusCode: 301,
            })),
          }),
    },
    null,
    2,
  );
  return { path: 'vercel.json', text: `${text}\n` };
}

/** A source is a pattern: what has a meaning in one is meant as it stands. */
function escapePattern(path: string): string {
  return path.replace(/[()[\]{}:*+?!\\]/g, '\\$&');
}
