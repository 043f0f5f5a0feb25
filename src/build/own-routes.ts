/** The newspaper's own page files below `src/pages`: what they write is held to the lists of the edition. */
export const OWN_ROUTES: readonly string[] = [
  '404.astro',
  '[...folder]/[file].json.ts',
  '[...folder]/[file].xml.ts',
  '[...permalink].astro',
  '[list]/[...path].astro',
  '[page].astro',
  'archive/[...path].astro',
  'corrections.astro',
  'feeds.astro',
  'index.astro',
  'manifest.webmanifest.ts',
  'robots.txt.ts',
];

/** Returns whether the file of a route, as Astro names it, is one of the newspaper's own. */
export function isOwnRoute(entrypoint: string): boolean {
  const path = entrypoint.replaceAll('\\', '/');
  return path.includes('src/printing/pages/') || OWN_ROUTES.some((route) => path === `src/pages/${route}`);
}
