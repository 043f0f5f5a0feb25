/** What is counted of a finished site. */
export interface SiteSize {
  readonly files: number;
  /** Files of the light edition among them. */
  readonly lightFiles: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number } | undefined;
  readonly redirects: number;
  /** Longest line of `_redirects`, in characters. */
  readonly longestRedirect: number;
  /** Rules of `_headers`. */
  readonly headerRules: number;
}

interface HostLimit {
  readonly host: string;
  readonly most: number;
  readonly of: (size: SiteSize) => number;
  readonly what: string;
}

const allFiles = ({ files }: SiteSize): number => files;

const MB = 1024 * 1024;

/**
 * What hosts take, as their documentation said in 2026: developers.cloudflare.com/pages/platform/limits and
 * /pages/configuration/redirects, docs.github.com/pages (limits), vercel.com/docs/limits and /docs/redirects.
 */
const LIMITS: readonly HostLimit[] = [
  { host: 'Cloudflare Pages', most: 20_000, of: allFiles, what: 'files (free plan)' },
  { host: 'Cloudflare Pages', most: 25 * MB, of: ({ largest }) => largest?.bytes ?? 0, what: 'bytes in one file' },
  { host: 'Cloudflare Pages', most: 2000, of: ({ redirects }) => redirects, what: 'redirects' },
  {
    host: 'Cloudflare Pages',
    most: 1000,
    of: ({ longestRedirect }) => longestRedirect,
    what: 'characters in one redirect',
  },
  { host: 'Cloudflare Pages', most: 100, of: ({ headerRules }) => headerRules, what: 'header rules' },
  { host: 'GitHub Pages', most: 1024 * MB, of: ({ bytes }) => bytes, what: 'bytes' },
  { host: 'Vercel', most: 15_000, of: allFiles, what: 'files in one upload' },
  { host: 'Vercel', most: 2048, of: ({ redirects }) => redirects, what: 'redirects' },
];

/** Returns a line for each limit of a host that the site passes: it can be put elsewhere, but not there. */
export function hostWarnings(size: SiteSize): string[] {
  return LIMITS.flatMap(({ host, most, of, what }) => {
    const count = of(size);
    if (count <= most) return [];
    const light =
      of === allFiles && size.lightFiles > 0
        ? `, ${size.lightFiles} of them the light edition (\`light\` in site.yaml)`
        : '';
    return [`${host} takes at most ${most} ${what}; this site has ${count}${light}.`];
  });
}
