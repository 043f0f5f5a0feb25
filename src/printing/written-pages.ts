import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePage } from './batches.ts';

/** An Astro integration that writes pages which need no layout straight into the site: `/a/x/` becomes `a/x/index.html`. */
export function writtenPages(
  pages: () => Promise<Iterable<{ readonly address: string; readonly html: string }>>,
): AstroIntegration {
  return {
    name: 'nuqta:written-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { address, html } of await pages()) writePage(folder, address, html);
      },
    },
  };
}
