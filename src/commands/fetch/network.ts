import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './is-public-address.ts';

/** How names become addresses, and which of them may be asked; tests have one of their own. */
export interface Network {
  /** Returns every IP address of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isAllowed: (address: string) => boolean;
}

/** The Internet, without this machine and the networks behind it. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};
