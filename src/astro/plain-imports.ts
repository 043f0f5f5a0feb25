const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves parts of the scripts loaded on demand to the browser's own `import()`. Vite's helper asks
 * for their style sheets and shared files beforehand; they have no style sheets, and the helper costs every page 800
 * bytes.
 */
export function plainImports(): {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): string | undefined;
} {
  return {
    name: 'nuqta:plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
