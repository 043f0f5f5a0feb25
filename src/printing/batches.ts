import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type BatchEntry, readBatch, readFillings, readShell, type Shell } from './batch.ts';

/** Where batches are asked for; nothing is ever written there. */
const ADDRESS = '/_batch/';

/**
 * An Astro integration that has the pages of `routes` rendered a batch at a time (see `batch.ts`) and writes their
 * files. Each route gives, under `/_batch/<name>/<number>/`, the text of one batch; those whose name ends in `shells` come first.
 * While a newsroom works (`astro dev`) these routes are not there and each page is rendered by its own. What runs in
 * Vite knows a build by `import.meta.env.NUQTA_BUILD`; `PROD` only tells what `NODE_ENV` is.
 */
export function batches(routes: Readonly<Record<string, URL>>): AstroIntegration {
  let folder = '';
  return {
    name: 'nuqta:batches',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { define: { 'import.meta.env.NUQTA_BUILD': 'true' } } });
        for (const [name, entrypoint] of Object.entries(routes)) {
          injectRoute({ pattern: `${ADDRESS}${name}/[batch]`, entrypoint, prerender: true });
        }
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => splitBatches(prerenderer, createBatchWriter(folder)));
      },
    },
  };
}

/** Returns a prerenderer that hands batches to `write` and keeps them from Astro: it writes no file for an empty answer. */
function splitBatches(prerenderer: AstroPrerenderer, write: (batch: Buffer) => void): AstroPrerenderer {
  return {
    name: 'nuqta:batches',
    setup: async () => prerenderer.setup?.(),
    teardown: async () => prerenderer.teardown?.(),
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      const isShell = ({ route }: { readonly route: { readonly route: string } }): boolean =>
        route.route.startsWith(ADDRESS) && route.route.includes('shells/');
      return [...paths.filter(isShell), ...paths.filter((path) => !isShell(path))];
    },
    render: async (request, options) => {
      const answer = await prerenderer.render(request, options);
      if (!options.routeData.route.startsWith(ADDRESS)) return answer;
      const response = answer instanceof Response ? answer : answer.response;
      write(Buffer.from(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

/** Returns a function that writes the files of a batch; shells are kept for the pages that come after them. */
export function createBatchWriter(folder: string): (batch: Buffer) => void {
  const shells = new Map<string, Shell>();
  const pageParts = (entry: Extract<BatchEntry, { type: 'page' }>, text: Buffer): Uint8Array[] => {
    const shell = shells.get(entry.shell);
    if (shell === undefined)
      throw new Error(`${entry.address} asks for the shell "${entry.shell}", which is not there`);
    return shell(readFillings(text));
  };
  return (batch) => {
    for (const { entry, text } of readBatch(batch)) {
      if (entry.type === 'shell') shells.set(entry.shell, readShell(text.toString()));
      else writePage(folder, entry.address, Buffer.concat(entry.type === 'page' ? pageParts(entry, text) : [text]));
    }
  };
}

/** Writes the file of an address: `/a/x/` becomes `a/x/index.html`, `/rss.xml` stays as it is. Throws for one that climbs. */
export function writePage(folder: string, address: string, text: string | Uint8Array): void {
  if (!address.startsWith('/') || /(?:^|[\\/])\.\.?(?:[\\/]|$)/.test(address))
    throw new Error(`"${address}" is no address inside the site`);
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
