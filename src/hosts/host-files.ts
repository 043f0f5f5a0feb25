import { toHeadersFile } from './headers-file.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { toHtaccessFile } from './htaccess-file.ts';
import { toRedirectsFile } from './redirects-file.ts';
import { toSecurityFile } from './security-file.ts';
import { toVercelFile } from './vercel-file.ts';

/** Returns the files that hosts read: Netlify, Cloudflare Pages, Vercel, Apache, GitHub Pages. */
export function toHostFiles(host: HostSite): HostFile[] {
  return [
    toHeadersFile(host),
    toRedirectsFile(host),
    toVercelFile(host),
    toHtaccessFile(host),
    // GitHub Pages leaves out folders that begin with "_" unless this stands at the root.
    { path: '.nojekyll', text: '' },
    toSecurityFile(host),
  ].filter((file) => file !== undefined);
}
