import type { WebSite } from 'schema-dts';
import { toUrl } from '#site/address.ts';
import type { Site } from '#site/site.ts';
import { organizationId } from './organization.ts';

/** Returns the site as the front page describes it. */
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

/** Returns the id by which pages name the site they are part of. */
export function webSiteId(site: Site): string {
  return `${toUrl('/', site)}#website`;
}
