import { toHref } from '#site/address.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { redirectTarget } from './redirect-target.ts';

/** Returns `_redirects` for Netlify and Cloudflare Pages: one line an old address, percent-encoded; undefined for none. */
export function toRedirectsFile({ site, redirects }: HostSite): HostFile | undefined {
  if (redirects.length === 0) return undefined;
  const lines = redirects.map(({ from, to }) => `${toHref(from, site.base)} ${redirectTarget(to, site)} 301`);
  return { path: '_redirects', text: `${lines.join('\n')}\n` };
}
