import type { HostSite } from './host-site.ts';

/** Folders whose files carry their content in their name: what a browser has it keeps. */
export const HASHED_FOLDERS = ['_assets', '_pictures', '_search', '_share'] as const;

export const CACHE_FOREVER = 'public, max-age=31536000, immutable';
/** Pages and feeds: a correction reaches everyone in five minutes. */
export const CACHE_BRIEFLY = 'public, max-age=300';

/** Files that decide how a browser keeps the site: it asks for them each time. */
export const NEVER_CACHED = ['sw.js', 'manifest.webmanifest'] as const;
export const CACHE_NEVER = 'no-cache';

const DAY_SECONDS = 24 * 60 * 60;

type Header = readonly [name: string, value: string];

/** Returns what every answer carries besides a policy for content: it differs by the kind of file. */
export function securityHeaders({ site }: { readonly site: Pick<HostSite['site'], 'hsts'> }): readonly Header[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(site.hsts === 0 ? [] : [['Strict-Transport-Security', `max-age=${site.hsts * DAY_SECONDS}`] as const]),
  ];
}

/** Feed readers and other sites show pictures, and nothing else of ours. */
export const RESOURCE_POLICY = { pictures: 'cross-origin', others: 'same-origin' } as const;

/** Folders whose pictures others show. */
export const PICTURE_FOLDERS: readonly string[] = ['_pictures', '_share'];

/** Extensions of pictures. */
export const PICTURE_EXTENSIONS = ['avif', 'gif', 'ico', 'jpeg', 'jpg', 'png', 'svg', 'webp'] as const;

/** Extensions of files that are no pages, and may load nothing where they are opened by themselves. */
export const DATA_EXTENSIONS = ['json', 'svg', 'txt', 'webmanifest'] as const;

/** Types that servers give wrongly or not at all, by extension. */
export const CONTENT_TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['avif', 'image/avif'],
  ['bin', 'application/octet-stream'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['mjs', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
  ['xml', 'application/xml'],
];

/** Extensions of text, which is UTF-8 here. */
export const TEXT_EXTENSIONS = ['html', 'css', 'js', 'mjs', 'json', 'xml', 'svg', 'txt', 'webmanifest'] as const;
