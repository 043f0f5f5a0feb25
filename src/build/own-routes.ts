import { ENGINE_FOLDER } from '#engine-folder.ts';

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

/**
 * Returns true when the file of a route belongs to the newspaper. Astro names it relative to its root, which for an
 * installed Nuqta is another folder: `../../../node_modules/nuqta/src/pages/search.astro`.
 */
export function isOwnRoute(entrypoint: string, engine = ENGINE_FOLDER): boolean {
  const path = entrypoint.replaceAll('\\', '/').replace(/^(?:\.\.\/)+/, '');
  if (path.includes('src/printing/pages/')) return true;
  const pages = `${engine.replaceAll('\\', '/')}/src/pages`;
  return OWN_ROUTES.some((route) => path.endsWith(`src/pages/${route}`) && `${pages}/${route}`.endsWith(`/${path}`));
}
