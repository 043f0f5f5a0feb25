import { toHref } from '#site/address.ts';
import { isHttpUrl } from '#site/fields.ts';
import type { Site } from '#site/site.ts';

/** Returns the target of an old address as written in a `Location` header: a path with base, or a whole address, encoded. */
export function redirectTarget(to: string, site: Site): string {
  return isHttpUrl(to) ? new URL(to).href : toHref(to, site.base);
}
