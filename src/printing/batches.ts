import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readBatch, readFillings, readShell, type Shell } from './batch.ts';

/** Where batches are asked for; nothing is ever written there. */
const ADDRESS = '/_batch/';

export interface BatchesOptions {
  /** The files of the routes by name; none, and each page is rendered by its own route. */
  readonly routes: Readonly<Record<string, URL>>;
  /** Of the site: `https://example.org`. */
  readonly origin: string;
}

/**
 * An Astro integration that has the pages of `routes` rendered a batch at a time (see `batch.ts`) and writes their
 * files. Each route gives, under `/_batch/<name>/<number>/`, the text of one batch; those whose name ends in `shells` come
 * first, so that few pages have to wait for their shell, however many are rendered at once (`build.concurrency`).
 * While a newsroom works (`astro dev`) these routes are not there and each page is rendered by its own. What runs in
 * Vite knows a build by `import.meta.env.NUQTA_BUILD`, and one with batches by `NUQTA_BATCHES`; `PROD` only tells what `NODE_ENV` is.
 */
export function batches({ routes, origin }: BatchesOptions): AstroIntegration {
  let writer: BatchWriter | undefined;
  return {
    name: 'nuqta:batches',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build') return;
        const isBatched = Object.keys(routes).length > 0;
        updateConfig({
          vite: {
            define: {
              'import.meta.env.NUQTA_BUILD': 'true',
              'import.meta.env.NUQTA_BATCHES': String(isBatched),
            },
          },
        });
        for (const [name, entrypoint] of Object.entries(routes)) {
          injectRoute({ pattern: `${ADDRESS}${name}/[batch]`, entrypoint, prerender: true });
        }
      },
      'astro:config:done': ({ config }) => {
        writer = createBatchWriter(fileURLToPath(config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => splitBatches(prerenderer, { write: (batch) => writer?.write(batch), origin }));
      },
      'astro:build:generated': () => writer?.finish(),
    },
  };
}

/** Returns a prerenderer that hands batches to `write` and keeps them from Astro: it writes no file for an empty answer. */
function splitBatches(
  prerenderer: AstroPrerenderer,
  { write, origin }: { readonly write: (batch: Buffer) => void; readonly origin: string },
): AstroPrerenderer {
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
      const answer = await prerenderer.render(atOrigin(request, origin), options);
      if (!options.routeData.route.startsWith(ADDRESS)) return answer;
      const response = answer instanceof Response ? answer : answer.response;
      write(Buffer.from(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

/**
 * Astro takes the site's address for its requests before an integration can set it: until then it says `localhost`, and a
 * page would read that in `Astro.url`.
 */
function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  // A copy would read the headers, of which Astro warns.
  return Object.defineProperty(request, 'url', { value: new URL(pathname + search, origin).href });
}

/** Writes the files of batches, which may come in any order. */
export interface BatchWriter {
  /** Writes the files of a batch; a page whose shell has not come yet waits for it. */
  write(batch: Buffer): void;
  /** Throws where a page still waits for its shell. */
  finish(): void;
}

/** Returns a writer of batches into `folder`; it keeps every shell. */
export function createBatchWriter(folder: string): BatchWriter {
  const shells = new Map<string, Shell>();
  const waiting = new Map<string, WaitingPage[]>();
  const writeInShell = (shell: Shell, { address, text }: WaitingPage): void =>
    writePage(folder, address, Buffer.concat(shell(readFillings(text))));
  const keepShell = (name: string, shell: Shell): void => {
    shells.set(name, shell);
    for (const page of waiting.get(name) ?? []) writeInShell(shell, page);
    waiting.delete(name);
  };
  const writeOrWait = (name: string, page: WaitingPage): void => {
    const shell = shells.get(name);
    const others = waiting.get(name);
    if (shell !== undefined) writeInShell(shell, page);
    else if (others !== undefined) others.push(page);
    else waiting.set(name, [page]);
  };
  return {
    write(batch) {
      for (const { entry, text } of readBatch(batch)) {
        if (entry.type === 'shell') keepShell(entry.shell, readShell(text.toString()));
        else if (entry.type === 'page') writeOrWait(entry.shell, { address: entry.address, text });
        else writePage(folder, entry.address, text);
      }
    },
    finish() {
      for (const [shell, [page]] of waiting)
        throw new Error(`${page?.address} asks for the shell "${shell}", which is not there`);
    },
  };
}

/** A page whose shell has not come yet. */
interface WaitingPage {
  readonly address: string;
  readonly text: Buffer;
}

/** Writes the file of an address: `/a/x/` becomes `a/x/index.html`, `/rss.xml` stays as it is. Throws for one that climbs. */
export function writePage(folder: string, address: string, text: string | Uint8Array): void {
  if (!address.startsWith('/') || /(?:^|[\\/])\.\.?(?:[\\/]|$)/.test(address))
    throw new Error(`"${address}" is no address inside the site`);
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
