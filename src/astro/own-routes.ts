import { fileURLToPath, pathToFileURL } from 'node:url';

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

/** Says whether the file of a route, as Astro names it, is one of the newspaper's own. */
export function isOwnRoute(entrypoint: string): boolean {
  const path = entrypoint.replaceAll('\\', '/');
  return path.includes('src/printing/pages/') || OWN_ROUTES.some((route) => path === `src/pages/${route}`);
}

/**
 * Returns the addresses of pages that somebody else's route has written, from the files as Astro gives them by pattern:
 * `/hello/` of `hello/index.html`.
 */
export function addedPages(
  assets: ReadonlyMap<string, readonly URL[]>,
  added: ReadonlySet<string>,
  dir: URL,
): string[] {
  const root = pathToFileURL(fileURLToPath(dir)).href;
  return [...assets].flatMap(([pattern, files]) =>
    added.has(pattern)
      ? files
          .map((file) => `/${decodeURI(file.href.slice(root.length))}`)
          .filter((path) => path.endsWith('.html'))
          .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
      : [],
  );
}
