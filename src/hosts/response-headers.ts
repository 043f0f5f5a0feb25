/** Folders whose files carry their content in their name: what a browser has it keeps. */
export const HASHED_FOLDERS = ['_assets', '_pictures', '_share'] as const;

export const CACHE_FOREVER = 'public, max-age=31536000, immutable';
/** Pages and feeds: a correction reaches everyone in five minutes. */
export const CACHE_BRIEFLY = 'public, max-age=300';

/**
 * What every answer carries. The policy for content stands in each page, because a page may need more than its
 * neighbours and policies only ever take away; who may frame the site can be said in a header alone.
 */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
];

/** Types that servers give wrongly or not at all, by extension. */
export const CONTENT_TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['avif', 'image/avif'],
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
