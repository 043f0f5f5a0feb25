import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An Astro integration that writes pages which need no layout straight into the site: `/a/x/` becomes `a/x/index.html`. */
export function writtenPages(
  pages: () => Promise<Iterable<{ readonly address: string; readonly html: string }>>,
): AstroIntegration {
  return {
    name: 'nuqta:written-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { address, html } of await pages()) {
          const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, html);
        }
      },
    },
  };
}
