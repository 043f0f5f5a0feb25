import { domainToUnicode } from 'node:url';
import type { AddressRoot } from './address.ts';

/** Returns the host of a site as texts may name it: as the web writes it, and in its own letters. None without a valid address. */
export function ownHosts({ address }: AddressRoot): string[] {
  const url = URL.parse(address);
  return url === null ? [] : [...new Set([url.host, domainToUnicode(url.hostname)])];
}

/** Returns whether a text names one of the hosts; most do not, and need no further search for links to the site. */
export function namesHost(text: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => text.includes(host));
}
