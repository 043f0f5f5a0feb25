import type { Said, Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';

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
  readonly what: Texts;
}

const allFiles = ({ files }: SiteSize): number => files;

const MB = 1024 * 1024;

/**
 * What hosts take, as their documentation said in 2026: developers.cloudflare.com/pages/platform/limits and
 * /pages/configuration/redirects, docs.github.com/pages (limits), vercel.com/docs/limits and /docs/redirects.
 */
const LIMITS: readonly HostLimit[] = [
  {
    host: 'Cloudflare Pages',
    most: 20_000,
    of: allFiles,
    what: { en: 'files (free plan)', ar: 'الملفات (في الباقة المجانية)' },
  },
  {
    host: 'Cloudflare Pages',
    most: 25 * MB,
    of: ({ largest }) => largest?.bytes ?? 0,
    what: { en: 'bytes in one file', ar: 'البايتات في الملف الواحد' },
  },
  {
    host: 'Cloudflare Pages',
    most: 2000,
    of: ({ redirects }) => redirects,
    what: { en: 'redirects', ar: 'التحويلات' },
  },
  {
    host: 'Cloudflare Pages',
    most: 1000,
    of: ({ longestRedirect }) => longestRedirect,
    what: { en: 'characters in one redirect', ar: 'الأحرف في التحويل الواحد' },
  },
  {
    host: 'Cloudflare Pages',
    most: 100,
    of: ({ headerRules }) => headerRules,
    what: { en: 'header rules', ar: 'قواعد الترويسات' },
  },
  { host: 'GitHub Pages', most: 1024 * MB, of: ({ bytes }) => bytes, what: { en: 'bytes', ar: 'البايتات' } },
  { host: 'Vercel', most: 15_000, of: allFiles, what: { en: 'files in one upload', ar: 'الملفات في الرفعة الواحدة' } },
  { host: 'Vercel', most: 2048, of: ({ redirects }) => redirects, what: { en: 'redirects', ar: 'التحويلات' } },
];

/** Returns a message for each limit of a host that the site passes: it can be put elsewhere, but not there. */
export function hostWarnings(size: SiteSize): Said[] {
  return LIMITS.flatMap(({ host, most, of, what }) => {
    const count = of(size);
    if (count <= most) return [];
    const light = of === allFiles ? size.lightFiles : 0;
    return [
      light > 0
        ? says('host-limit/light', { host, most, what, count, light })
        : says('host-limit', { host, most, what, count }),
    ];
  });
}
