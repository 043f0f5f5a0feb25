import type { Site } from './site.ts';

/** Returns the site as a build places it: `--site` and `--base` stand in for what `site.yaml` says. */
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
