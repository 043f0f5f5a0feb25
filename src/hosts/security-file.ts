import { toUrl } from '#site/address.ts';
import type { HostFile, HostSite } from './host-site.ts';

/** Where RFC 9116 has it. */
export const SECURITY_FILE_PATH = '.well-known/security.txt';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * Returns `security.txt` (https://www.rfc-editor.org/rfc/rfc9116); undefined where no contact is set. It must expire: a year
 * after the newest article, so that an abandoned site stops promising an answer. Independent of the clock.
 */
export function toSecurityFile({ site, updated }: HostSite): HostFile | undefined {
  if (site.securityContact === undefined) return undefined;
  const expires = new Date((updated ?? 0) + YEAR).toISOString().replace(/T.*$/, 'T00:00:00Z');
  const path = SECURITY_FILE_PATH;
  const lines = [
    `Contact: ${site.securityContact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: ar, en',
    ...(site.base === '/' ? [`Canonical: ${toUrl(`/${path}`, site)}`] : []),
  ];
  return { path, text: `${lines.join('\n')}\n` };
}
