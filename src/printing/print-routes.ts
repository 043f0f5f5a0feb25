import type { AstroPrerenderer } from 'astro';
import type { BuildProgress } from '#build/build-progress.ts';
import { isOwnRoute } from '#build/own-routes.ts';
import { currentEdition, setCurrentEdition } from '#content/current-edition.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import type { SitePlace } from '#output/put-in-place.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { createBatchWriter } from './batch-writer.ts';

/** The folder of batch routes; nothing is ever written there. */
export const BATCH_ADDRESS = '/_batch/';

/** What renders routes: Astro's own renderer in a build by Astro, else the one of a kept press. */
export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>;

/** A route of one path. */
export type RoutePath = Awaited<ReturnType<Renderer['getStaticPaths']>>[number];

type Route = RoutePath['route'];

/** Where the files of routes are written. */
export interface PrintOptions extends SitePlace {
  readonly folder: string;
  readonly ledger: StageLedger;
  /** The name of the edition that is rendered. */
  readonly edition: string;
  readonly progress?: BuildProgress | undefined;
}

/**
 * Renders all routes of the newspaper and writes their files: those of batch routes (see `batch.ts`), and of each other
 * route its one file. The only way in which pages are made, whatever renders them. Returns the routes that belong to
 * somebody else: pages that the project adds.
 */
export async function printRoutes(renderer: Renderer, options: PrintOptions): Promise<RoutePath[]> {
  const { folder, ledger, edition, progress } = options;
  progress?.enter('pages');
  const current = currentEdition(edition);
  if (current !== undefined)
    setCurrentEdition(edition, {
      ...current,
      keep: (address, key) => ledger.keep(folder, { path: fileOfAddress(address), owner: OWNERS.pages }, key),
    });
  const paths = await renderer.getStaticPaths();
  const own = paths.filter(({ route }) => isOwnRoute(route.component));
  const writer = createBatchWriter(folder, ledger);
  const inOrder = [...own.filter(isShell), ...own.filter((path) => !isShell(path))];
  for (const [done, { pathname, route }] of inOrder.entries()) {
    progress?.count(done, inOrder.length, ledger.entries().size);
    const answer = await renderer.render(toRequest(pathname, route, options), { routeData: route });
    const bytes = Buffer.from(await (answer instanceof Response ? answer : answer.response).arrayBuffer());
    if (isBatch(route)) writer.write(bytes);
    else ledger.write(folder, { path: fileOfRoute(pathname, route.type), owner: OWNERS.pages }, bytes);
  }
  writer.finish();
  return paths.filter(({ route }) => !isOwnRoute(route.component));
}

/** Returns the file of a route's path, relative to the site: `hello/index.html`, `404.html`, `data.json`. */
export function fileOfRoute(pathname: string, type: Route['type']): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  return /^(?:404|500)$/.test(path) ? `${path}.html` : fileOfAddress(`/${path}/`);
}

function isBatch({ route }: Route): boolean {
  return route.startsWith(BATCH_ADDRESS);
}

/** Shells come first, so that few pages have to wait for theirs. */
function isShell({ route }: RoutePath): boolean {
  return isBatch(route) && route.route.includes('shells/');
}

function toRequest(pathname: string, { type }: Route, { origin, base }: SitePlace): Request {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  const ending = path === '' || (type === 'endpoint' && /\.[^/]+$/.test(path)) ? '' : '/';
  return new Request(new URL(`${base.replace(/\/?$/, '/')}${path}${ending}`, origin));
}
