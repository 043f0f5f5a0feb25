import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BuildProgress } from '#build/build-progress.ts';
import { isOwnRoute } from '#build/own-routes.ts';
import type { StageLedger } from '#output/stage-ledger.ts';
import { BATCH_ADDRESS, fileOfRoute, printRoutes, type RoutePath } from '#printing/print-routes.ts';

export interface PrintPagesOptions {
  /** The routes of files by name; if empty, each page is rendered by its own route. */
  readonly routes: Readonly<Record<string, URL>>;
  /** Origin of the site: `https://example.org`. */
  readonly origin: string;
  /** Claims and writes the files of the newspaper's routes. */
  readonly ledger: StageLedger;
  /** The name of the edition. */
  readonly edition: string;
  readonly progress?: BuildProgress | undefined;
  /** Receives what Astro has compiled, if nothing but the newspaper is in it. */
  readonly keep?: (compiled: Compiled) => void;
}

/** What Astro has compiled, before it is removed again. */
export interface Compiled {
  /** The staged site, with the folder of compiled code and the assets. */
  readonly folder: string;
  readonly prerenderer: AstroPrerenderer;
}

/**
 * An Astro integration that renders the newspaper's own routes in one go (see `printRoutes`) and leaves only those that
 * the project adds to Astro. Each of `routes` renders, at `/_batch/<name>/<number>/`, the text of one batch; in
 * `astro dev` these routes do not exist and each page is rendered by its own route. Code in Vite recognises a build by
 * `import.meta.env.NUQTA_BUILD`, and one with batches by `NUQTA_BATCHES`; `PROD` only depends on `NODE_ENV`.
 */
export function printPages({ routes, origin, ledger, edition, progress, keep }: PrintPagesOptions): AstroIntegration {
  let folder = '';
  let base = '/';
  let isAlone = false;
  return {
    name: 'nuqta:print',
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
          injectRoute({ pattern: `${BATCH_ADDRESS}${name}/[batch]`, entrypoint, prerender: true });
        }
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
        isAlone = config.integrations.every(({ name }) => name === 'nuqta' || name.startsWith('nuqta:'));
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        isAlone &&= resolved.every(({ entrypoint, origin: from }) => from === 'internal' || isOwnRoute(entrypoint));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          name: 'nuqta:print',
          setup: async () => {
            await prerenderer.setup?.();
            if (isAlone) keep?.({ folder, prerenderer });
          },
          teardown: async () => prerenderer.teardown?.(),
          getStaticPaths: () => printRoutes(prerenderer, { folder, ledger, edition, progress, origin, base }),
          render: (request, options) => renderAdded({ request, prerenderer, ledger, origin, base }, options),
        }));
      },
    },
  };
}

type RenderOptions = Parameters<AstroPrerenderer['render']>[1];

/** Renders a page of the project, unless its file is somebody else's: Astro writes no file for an empty response. */
async function renderAdded(
  {
    request,
    prerenderer,
    ledger,
    origin,
    base,
  }: {
    readonly request: Request;
    readonly prerenderer: AstroPrerenderer;
    readonly ledger: StageLedger;
    readonly origin: string;
    readonly base: string;
  },
  options: RenderOptions,
): ReturnType<AstroPrerenderer['render']> {
  const { component, type } = options.routeData as RoutePath['route'];
  const pathname = decodeURI(new URL(request.url).pathname).slice(base.replace(/\/$/, '').length);
  if (!ledger.claim(fileOfRoute(pathname, type), component)) return new Response(null);
  return prerenderer.render(atOrigin(request, origin), options);
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
