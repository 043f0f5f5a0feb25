import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { isOwnRoute } from '#build/own-routes.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { readBatch, readShell, readSlots, type Shell } from './batch.ts';

/** The folder of batch routes; nothing is ever written there. */
const ADDRESS = '/_batch/';

export interface BatchesOptions {
  /** The routes of files by name; if empty, each page is rendered by its own route. */
  readonly routes: Readonly<Record<string, URL>>;
  /** Origin of the site: `https://example.org`. */
  readonly origin: string;
  /** Claims and writes the files of batches. */
  readonly ledger: StageLedger;
}

/**
 * An Astro integration that renders the pages of `routes` in batches (see `batch.ts`) and writes their files. Each
 * route renders, at `/_batch/<name>/<number>/`, the text of one batch; routes with names that end in `shells` come
 * first, so that few pages have to wait for their shell, however many are rendered at once (`build.concurrency`). In
 * `astro dev` these routes do not exist and each page is rendered by its own route. Code in Vite recognises a build by
 * `import.meta.env.NUQTA_BUILD`, and one with batches by `NUQTA_BATCHES`; `PROD` only depends on `NODE_ENV`.
 */
export function batches({ routes, origin, ledger }: BatchesOptions): AstroIntegration {
  let writer: BatchWriter | undefined;
  let base = '/';
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
        base = config.base;
        writer = createBatchWriter(fileURLToPath(config.outDir), ledger);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          splitBatches(prerenderer, {
            write: (batch) => writer?.write(batch),
            claim: (url, route) => ledger.claim(pathOfRoute(url.pathname, base, route.type), ownerOfRoute(route)),
            origin,
          }),
        );
      },
      'astro:build:generated': () => writer?.finish(),
    },
  };
}

interface SplitOptions {
  readonly write: (batch: Buffer) => void;
  /** Claims the file that Astro is about to write for a route. Returns false if it is already claimed. */
  readonly claim: (url: URL, route: Route) => boolean;
  readonly origin: string;
}

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/**
 * Returns a prerenderer that passes batches to `write` and returns empty responses for them, and for pages whose file
 * is already claimed: Astro writes no file for an empty response.
 */
function splitBatches(prerenderer: AstroPrerenderer, { write, claim, origin }: SplitOptions): AstroPrerenderer {
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
      const isBatch = options.routeData.route.startsWith(ADDRESS);
      if (!isBatch && !claim(new URL(request.url), options.routeData)) return new Response(null);
      const answer = await prerenderer.render(atOrigin(request, origin), options);
      if (!isBatch) return answer;
      const response = answer instanceof Response ? answer : answer.response;
      write(Buffer.from(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}

/** The file that Astro writes for a request, relative to the site: `hello/index.html`, `404.html`, `data.json`. */
function pathOfRoute(pathname: string, base: string, type: Route['type']): string {
  const path = decodeURI(pathname)
    .slice(base.replace(/\/$/, '').length)
    .replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  return /^(?:404|500)$/.test(path) ? `${path}.html` : fileOfAddress(`/${path}/`);
}

function ownerOfRoute({ component }: Route): string {
  return isOwnRoute(component) ? OWNERS.pages : component;
}

/**
 * Astro uses the site's address for its requests before an integration can set it: until then it is `localhost`, which
 * pages would read in `Astro.url`.
 */
function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  // A copy would read the headers, which makes Astro print a warning.
  return Object.defineProperty(request, 'url', { value: new URL(pathname + search, origin).href });
}

/** Writes the files of batches, in any order. */
export interface BatchWriter {
  /** Writes the files of a batch; a page waits for its shell if necessary. */
  write(batch: Buffer): void;
  /** Throws if a page still waits for its shell. */
  finish(): void;
}

/** Creates a writer of batches into `folder`; it keeps all shells. */
export function createBatchWriter(folder: string, ledger: StageLedger): BatchWriter {
  const writeFile = (address: string, text: string | Uint8Array): void =>
    writePage({ folder, ledger }, { address, owner: OWNERS.pages }, text);
  const shells = new Map<string, Shell>();
  const waiting = new Map<string, WaitingPage[]>();
  const writeInShell = (shell: Shell, { address, text }: WaitingPage): void =>
    writeFile(address, Buffer.concat(shell(readSlots(text))));
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
        else writeFile(entry.address, text);
      }
    },
    finish() {
      for (const [shell, [page]] of waiting)
        throw new Error(`${page?.address} asks for the shell "${shell}", which is not there`);
    },
  };
}

/** A page that waits for its shell. */
interface WaitingPage {
  readonly address: string;
  readonly text: Buffer;
}

/**
 * Writes the file of an address: `/a/x/` becomes `a/x/index.html`, `/rss.xml` is unchanged. Throws if the path leaves
 * the folder.
 */
export function writePage(
  { folder, ledger }: { readonly folder: string; readonly ledger: StageLedger },
  { address, owner }: { readonly address: string; readonly owner: string },
  text: string | Uint8Array,
): void {
  if (!address.startsWith('/') || /(?:^|[\\/])\.\.?(?:[\\/]|$)/.test(address))
    throw new Error(`"${address}" is not an address inside the site`);
  ledger.write(folder, { path: fileOfAddress(address), owner }, text);
}
