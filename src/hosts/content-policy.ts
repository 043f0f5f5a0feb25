import type { PolicyNeeds } from '#site/services.ts';

/**
 * What a page of ours can ever need. Scripts have no way to turn text into code or markup: the policies that
 * `trusted-types` names are for the addresses of our own workers (`client/worker-address.ts`, `client/offline.ts`).
 */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types nuqta nuqta-offline'];
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  ...TRUSTED_TYPES,
];

/** The directives that a service of others may add a host to. */
const DIRECTIVES = {
  script: 'script-src',
  connect: 'connect-src',
  style: 'style-src',
  img: 'img-src',
  form: 'form-action',
} as const;
const EXTENSIBLE = Object.keys(DIRECTIVES) as (keyof typeof DIRECTIVES)[];

/** Who may frame the site: only a header can say it, a page's own policy is not asked. */
const NO_ANCESTORS = "frame-ancestors 'none'";

/**
 * Returns the content security policy a page carries in its head: nothing inline, nothing from elsewhere.
 * A page with embeds names the hosts it may frame, one with services the hosts that they need, and no other page does.
 */
export function pagePolicy(frames: readonly string[] = [], services: readonly PolicyNeeds[] = []): string {
  const hosts = (kind: Exclude<keyof PolicyNeeds, 'isUntyped'>): string[] =>
    services.flatMap((needs) => needs[kind] ?? []);
  const framed = [...new Set([...frames, ...hosts('frame')])];
  const isUntyped = services.some((needs) => needs.isUntyped);
  const directives = PAGE_POLICY.filter((directive) => !(isUntyped && TRUSTED_TYPES.includes(directive)));
  const extended = directives.map((directive) => {
    const kind = EXTENSIBLE.find((one) => directive.startsWith(`${DIRECTIVES[one]} `));
    const added = kind === undefined ? [] : [...new Set(hosts(kind))].sort();
    return [directive, ...added].join(' ');
  });
  return [...extended, ...(framed.length > 0 ? [`frame-src ${framed.join(' ')}`] : [])].join('; ');
}

/**
 * Returns the policy of the header that every answer carries: the most that any page of the site needs. Policies only
 * take away, so each page's own narrows it to that page. `frames` are the hosts of every embed of the site.
 */
export function sitePolicy(frames: readonly string[], services: readonly PolicyNeeds[] = []): string {
  return `${pagePolicy(frames, services)}; ${NO_ANCESTORS}`;
}

/** The policy of files that are no pages: opened by themselves they load nothing and run nothing. */
export const FILE_POLICY = `default-src 'none'; ${NO_ANCESTORS}`;

/** A feed opened in a browser may have its style sheet. */
export const XML_POLICY = `default-src 'none'; style-src 'self'; ${NO_ANCESTORS}`;
