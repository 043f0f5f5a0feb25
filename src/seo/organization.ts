import type { NewsMediaOrganization } from 'schema-dts';
import { SITE_PAGES } from '#lists/site-pages.ts';
import { toUrl } from '#site/address.ts';
import { largeIcon } from '#site/face-files.ts';
import type { Site } from '#site/site.ts';

/** A reference to the organization. */
export type OrganizationNode = Exclude<NewsMediaOrganization, string>;

/** Returns the newspaper as publisher and for its front page. */
export function organization(site: Site): OrganizationNode {
  const known = made.get(site);
  if (known !== undefined) return known;
  const node: OrganizationNode = {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(site),
    name: site.name,
    url: toUrl('/', site),
    logo: { '@type': 'ImageObject', url: toUrl(largeIcon(site), site), width: '512', height: '512' },
    description: site.description,
    ...identity(site),
    correctionsPolicy: toUrl(SITE_PAGES.corrections, site),
  };
  made.set(site, node);
  return node;
}

/** Accounts elsewhere, and who publishes the newspaper. */
function identity({ accounts = [], channels = {}, imprint }: Site): Partial<OrganizationNode> {
  const sameAs = [...accounts, ...Object.values(channels).filter((url) => url !== undefined)];
  return {
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(imprint?.publisher === undefined ? {} : { legalName: imprint.publisher }),
    ...(imprint?.address === undefined ? {} : { address: imprint.address }),
    ...(imprint?.email === undefined ? {} : { email: imprint.email }),
    ...(imprint?.phone === undefined ? {} : { telephone: imprint.phone }),
  };
}

/** It is part of every article page, so it is cached. */
const made = new WeakMap<Site, OrganizationNode>();

/** Returns the id of the newspaper, used on all pages. */
export function organizationId(site: Site): string {
  return `${toUrl('/', site)}#organization`;
}
