import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { type KeptPress, keepPress } from './kept-press.ts';
import type { Renderer, RoutePath } from './print-routes.ts';

/** Astro's folder of compiled code inside the site that is being built, and the beginning of its entry's name. */
const CODE_FOLDER = '.prerender';
const ENTRY = /^prerender-entry.*\.m?js$/;

/** The part of Astro's `BuildApp` by which pages are rendered; of the exact version that package.json names. */
interface CompiledApp extends StaticPathsApp {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown[] }> }): void;
  setOptions(options: object): void;
  getOptions(): {
    readonly allPages: Record<string, { readonly styles: readonly unknown[] }>;
    readonly settings: { readonly scripts: readonly unknown[] };
  };
  render(request: Request, options: { readonly routeData: RoutePath['route'] }): Promise<Response>;
}

/**
 * Keeps what Astro has compiled in the cache, so that a later build renders the same pages without compiling. Does
 * nothing if Astro compiled in another way than this version does, or integrations add scripts to pages.
 */
export function sealPress(
  { folder, prerenderer }: { readonly folder: string; readonly prerenderer: AstroPrerenderer },
  place: { readonly cacheFolder: string; readonly version: string },
  edition: string,
): void {
  const app: unknown = 'app' in prerenderer ? prerenderer.app : undefined;
  const codeFolder = join(folder, CODE_FOLDER);
  if (!isCompiledApp(app)) return;
  const { allPages, settings } = app.getOptions();
  const entry = readdirSync(codeFolder).find((name) => ENTRY.test(name));
  if (entry === undefined || settings.scripts.length > 0) return;
  const styles = Object.entries(allPages).map(([key, page]) => [key, page.styles] as const);
  keepPress(place, { codeFolder, site: folder }, { edition, entry, styles });
}

/**
 * Opens a kept press for one build: its code is copied into `workshop`, where it belongs to this build alone and finds
 * the packages, with the name of this build's edition. Throws if the code is not what this version of Astro compiles.
 */
export async function openPress(press: KeptPress, workshop: string, edition: string): Promise<Renderer> {
  for (const path of press.code) {
    const file = join(workshop, path);
    mkdirSync(dirname(file), { recursive: true });
    const code = readFileSync(join(press.folder, path), 'utf8');
    writeFileSync(file, code.replaceAll(press.edition, edition));
  }
  const compiled: unknown = await import(pathToFileURL(join(workshop, 'code', press.entry)).href);
  const app: unknown =
    compiled !== null && typeof compiled === 'object' && 'app' in compiled ? compiled.app : undefined;
  if (!isCompiledApp(app)) throw new Error('the kept press is not what Astro compiles');
  app.setInternals({ pagesByKeys: new Map(press.styles.map(([key, styles]) => [key, { styles: [...styles] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: printProblem } } } });
  return {
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** Puts the scripts, styles and fonts of a press into a site. */
export function copyAssets(
  press: KeptPress,
  { folder, ledger }: { readonly folder: string; readonly ledger: StageLedger },
): void {
  for (const path of press.assets) ledger.copy(folder, { path, owner: OWNERS.assets }, join(press.folder, path));
}

/** Prints what Astro would: warnings and errors. */
function printProblem({ level, message }: { readonly level?: string; readonly message?: string }): void {
  if (level === 'warn' || level === 'error') console.error(message ?? '');
}

function isCompiledApp(value: unknown): value is CompiledApp {
  const names = ['setInternals', 'setOptions', 'getOptions', 'render', 'getComponentByRoute'];
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    names.every((name) => name in value && typeof Reflect.get(value, name) === 'function')
  );
}
