import { toHref } from '#site/address.ts';
import { FILE_POLICY, sitePolicy, XML_POLICY } from './content-policy.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { redirectTarget } from './redirect-target.ts';
import {
  CACHE_BRIEFLY,
  CACHE_FOREVER,
  CACHE_NEVER,
  DATA_EXTENSIONS,
  HASHED_FOLDERS,
  NEVER_CACHED,
  PICTURE_EXTENSIONS,
  RESOURCE_POLICY,
  securityHeaders,
} from './response-headers.ts';

/** Returns `vercel.json` (https://vercel.com/docs/project-configuration): slashes, headers, redirects. */
export function toVercelFile({ site, redirects, frames, services }: HostSite): HostFile {
  const { base } = site;
  const data = DATA_EXTENSIONS.join('|');
  const text = JSON.stringify(
    {
      trailingSlash: true,
      headers: [
        ...vercelHeaders(site),
        {
          source: `${base}((?!.*\\.(?:${data}|xml)$).*)`,
          headers: [header(['Content-Security-Policy', sitePolicy(frames, services)])],
        },
        { source: `${base}(.*\\.(?:${data}))`, headers: [header(['Content-Security-Policy', FILE_POLICY])] },
        { source: `${base}(.*\\.xml)`, headers: [header(['Content-Security-Policy', XML_POLICY])] },
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

/** A rule of `headers` in `vercel.json`. */
interface VercelRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/**
 * Returns the rules that hold whatever the content is. Where Vercel builds the site itself it reads the `vercel.json` of
 * the project, never the one in the site: there these rules stand, and each page names its policy in a meta element.
 */
export function vercelHeaders({ base, hsts }: Pick<HostSite['site'], 'base' | 'hsts'>): VercelRule[] {
  const hashed = HASHED_FOLDERS.join('|');
  const never = NEVER_CACHED.map((file) => file.replace('.', '\\.')).join('|');
  const pictures = PICTURE_EXTENSIONS.join('|');
  return [
    { source: `${base}(.*)`, headers: securityHeaders({ site: { hsts } }).map(header) },
    {
      source: `${base}((?!.*\\.(?:${pictures})$).*)`,
      headers: [header(['Cross-Origin-Resource-Policy', RESOURCE_POLICY.others])],
    },
    {
      source: `${base}(.*\\.(?:${pictures}))`,
      headers: [header(['Cross-Origin-Resource-Policy', RESOURCE_POLICY.pictures])],
    },
    { source: `${base}(${hashed})/(.*)`, headers: [header(['Cache-Control', CACHE_FOREVER])] },
    { source: `${base}(${never})`, headers: [header(['Cache-Control', CACHE_NEVER])] },
    { source: `${base}((?!(?:${hashed})/|(?:${never})$).*)`, headers: [header(['Cache-Control', CACHE_BRIEFLY])] },
  ];
}

function header([key, value]: readonly [string, string]): VercelRule['headers'][number] {
  return { key, value };
}

/** A source is a pattern, so its special characters are escaped. */
function escapePattern(path: string): string {
  return path.replace(/[()[\]{}:*+?!\\]/g, '\\$&');
}
