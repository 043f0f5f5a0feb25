import { toHeadersFile } from './headers-file.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { toHtaccessFile } from './htaccess-file.ts';
import { toRedirectsFile } from './redirects-file.ts';
import { SECURITY_FILE_PATH, toSecurityFile } from './security-file.ts';
import { toVercelFile } from './vercel-file.ts';

/** Returns the paths reserved for the files below. */
export function hostFilePaths({ securityContact }: Pick<HostSite['site'], 'securityContact'>): readonly string[] {
  return [...HOST_FILE_PATHS, ...(securityContact === undefined ? [] : [SECURITY_FILE_PATH])];
}

/** GitHub Pages ignores folders that begin with "_" unless this empty file is at the root. */
export const NO_JEKYLL = '.nojekyll';

const HOST_FILE_PATHS: readonly string[] = ['_headers', '_redirects', 'vercel.json', '.htaccess', NO_JEKYLL];

/** Returns the files that hosts read: Netlify, Cloudflare Pages, Vercel, Apache, GitHub Pages. */
export function toHostFiles(host: HostSite): HostFile[] {
  return [
    toHeadersFile(host),
    toRedirectsFile(host),
    toVercelFile(host),
    toHtaccessFile(host),
    { path: NO_JEKYLL, text: '' },
    toSecurityFile(host),
  ].filter((file) => file !== undefined);
}
