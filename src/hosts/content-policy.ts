/**
 * What a page of ours can ever need. Scripts have no way to turn text into code or markup: the one policy that
 * `trusted-types` names is for the addresses of our own workers (`client/worker-address.ts`).
 */
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
  "require-trusted-types-for 'script'",
  'trusted-types nuqta',
].join('; ');

/** Who may frame the site: only a header can say it, a page's own policy is not asked. */
const NO_ANCESTORS = "frame-ancestors 'none'";

/**
 * Returns the content security policy a page carries in its head: nothing inline, nothing from elsewhere.
 * A page with embeds names the hosts it may frame, and no other page does.
 */
export function pagePolicy(frames: readonly string[] = []): string {
  return frames.length > 0 ? `${PAGE_POLICY}; frame-src ${frames.join(' ')}` : PAGE_POLICY;
}

/**
 * Returns the policy of the header that every answer carries: the most that any page of the site needs. Policies only
 * take away, so each page's own narrows it to that page. `frames` are the hosts of every embed of the site.
 */
export function sitePolicy(frames: readonly string[]): string {
  return `${pagePolicy(frames)}; ${NO_ANCESTORS}`;
}

/** The policy of files that are no pages: opened by themselves they load nothing and run nothing. */
export const FILE_POLICY = `default-src 'none'; ${NO_ANCESTORS}`;

/** A feed opened in a browser may have its style sheet. */
export const XML_POLICY = `default-src 'none'; style-src 'self'; ${NO_ANCESTORS}`;
