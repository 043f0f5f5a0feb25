import type { Site } from './site.ts';

/** Returns the site with `--site` and `--base` in place of the values of `site.yaml`. */
export function siteAt(
  site: Site,
  { site: address, base }: { readonly site?: string | undefined; readonly base?: string | undefined },
): Site {
  return {
    ...site,
    address: address === undefined ? site.address : new URL(address).origin,
    base: base === undefined ? site.base : `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}
