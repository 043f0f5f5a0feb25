import type { WebSite } from 'schema-dts';
import { toUrl } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import { organizationId } from './organization.ts';

/** Returns the site's structured data for the front page. */
export function webSite(site: Site): Exclude<WebSite, string> {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(site),
    name: site.name,
    url: toUrl('/', site),
    description: site.description,
    inLanguage: 'ar',
    publisher: { '@id': organizationId(site) },
  };
}

/** Returns the id of the site, used on all pages. */
export function webSiteId(site: Site): string {
  return `${toUrl('/', site)}#website`;
}
