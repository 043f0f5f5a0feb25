/** The newspaper's own page files under `src/pages`: their output is compared with the lists of the edition. */
export const OWN_ROUTES: readonly string[] = [
  '404.astro',
  '[...folder]/[file].json.ts',
  '[...folder]/[file].xml.ts',
  '[...permalink].astro',
  '[list]/[...path].astro',
  '[page].astro',
  'archive/[...path].astro',
  'corrections.astro',
  'device.astro',
  'feeds.astro',
  'index.astro',
  'install.astro',
  'm/[...path].astro',
  'manifest.webmanifest.ts',
  'offline.astro',
  'robots.txt.ts',
  'saved.astro',
  'search.astro',
];

/** Returns true when the file of a route, as named by Astro, belongs to the newspaper. */
export function isOwnRoute(entrypoint: string): boolean {
  const path = entrypoint.replaceAll('\\', '/');
  return path.includes('src/printing/pages/') || OWN_ROUTES.some((route) => path === `src/pages/${route}`);
}
