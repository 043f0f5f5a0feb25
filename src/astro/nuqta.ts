import { randomUUID } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { BUILD_VARIABLES, type BuildOptions, readBuildOptions } from '#build/build-options.ts';
import type { BuildProgress } from '#build/build-progress.ts';
import { createBuildPromises } from '#build/build-promises.ts';
import { type AskedBuild, createEditionSource, type EditionSource } from '#build/edition-source.ts';
import { guardCache, surroundings } from '#build/guard-folders.ts';
import { keptSite } from '#build/kept-site.ts';
import { messageLanguage } from '#build/message-language.ts';
import { faceCssOf, faceFilesOf, keptPathsOf, ownerOf, siteOf } from '#build/site-of.ts';
import { usableCacheFolder } from '#cache/usable-cache-folder.ts';
import { currentEdition, forgetEdition } from '#content/current-edition.ts';
import { sitePublicFolder } from '#content/public-files.ts';
import { warningLine } from '#diagnostics/diagnostic.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { hostFilePaths, NO_JEKYLL } from '#hosts/host-files.ts';
import { addressOfFile } from '#output/path-ledger.ts';
import { createStageLedger } from '#output/stage-ledger.ts';
import { sealPress } from '#printing/press.ts';
import { pressVersion } from '#printing/press-version.ts';
import { redirectPages } from '#printing/redirect-pages.ts';
import { searchAnalysis } from '#printing/search-analysis.ts';
import { searchFiles } from '#printing/search-files.ts';
import { writeSiteParts } from '#printing/site-parts.ts';
import { INDEX_FOLDER, MANIFEST_ADDRESS } from '#search/manifest.ts';
import type { Site } from '#site/site.ts';
import { findAsked } from './asked-build.ts';
import { type AstroFile, astroFiles } from './astro-files.ts';
import { faceStyle } from './face-style.ts';
import { faultPages } from './fault-pages.ts';
import { last } from './last.ts';
import { pictureFolder } from './picture-folder.ts';
import { plainImports } from './plain-imports.ts';
import { printPages } from './print-pages.ts';
import { publicFolder } from './public-folder.ts';
import { quietErrors } from './quiet-errors.ts';
import { safeOutput } from './safe-output.ts';
import { searchIndex } from './search-index.ts';
import { shareImages } from './share-images.ts';
import { shortTables } from './short-tables.ts';
import { writtenPages } from './written-pages.ts';

type Setup = HookParameters<'astro:config:setup'>;

export interface NuqtaOptions {
  /** Whether a build renders pages of one kind a hundred at a time, or each by its own route. */
  readonly batches?: boolean;
}

/** The pages that a build renders in batches, by the name of the route. */
const BATCHES = {
  'article-shells': 'article-shells.astro',
  'list-shells': 'list-shells.astro',
  articles: 'articles.astro',
  lists: 'lists.astro',
  archive: 'archive.astro',
  light: 'light.ts',
  files: 'files.ts',
} as const;

/**
 * Returns the Astro integration that makes a newspaper of a content folder: it reads the content, sets what the site
 * needs of Astro's configuration, and adds its parts behind all other integrations, the one last that verifies the site
 * and puts it in place. Other integrations may come before or after it.
 *
 * ```js
 * // astro.config.mjs
 * export default defineConfig({ integrations: [nuqta()] });
 * ```
 */
export function nuqta({ batches: inBatches = true }: NuqtaOptions = {}): AstroIntegration {
  const name = randomUUID();
  let source: EditionSource | undefined;
  return quietErrors({
    name: 'nuqta',
    hooks: {
      'nuqta:source': () => source,
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const asked = findAsked(config.integrations) ?? askedByEnvironment(config);
        const isMaking = command === 'build' || command === 'dev';
        const options = isMaking ? withUsableCache(asked) : asked.options;
        const site = siteOf(options);
        updateConfig(siteConfig(config, { site, options }));
        if (!isMaking) return;
        // Compiled into the pages: their only way to find the edition of their own build.
        const analysis = searchAnalysis();
        updateConfig({
          vite: {
            define: {
              'import.meta.env.NUQTA_EDITION': JSON.stringify(name),
              'import.meta.env.NUQTA_ANALYSIS': JSON.stringify(analysis),
            },
          },
        });
        // Vite's usual folder is among the packages: of another folder, or not writable.
        if (isElsewhere(options) || (command === 'build' && !isWritable(join(ENGINE_FOLDER, 'node_modules'))))
          updateConfig({ vite: { cacheDir: join(options.cacheFolder, 'astro/vite') } });
        source = createEditionSource({ ...asked, options }, name);
        updateConfig({ integrations: parts(options, { site, name, inBatches, analysis, progress: asked.progress }) });
      },
      'astro:server:done': () => forgetEdition(name),
    },
  });
}

/** Without a command of ours, the options come from the environment and from Astro (`--outDir`). */
function askedByEnvironment({ root, outDir, site, base }: AstroConfig): AskedBuild {
  const projectFolder = fileURLToPath(root);
  const environment = {
    ...process.env,
    ...(outDir.href === new URL('dist/', root).href ? {} : { [BUILD_VARIABLES.out]: fileURLToPath(outDir) }),
    ...(site === undefined ? {} : { [BUILD_VARIABLES.site]: site }),
    ...(base === '/' ? {} : { [BUILD_VARIABLES.base]: base }),
  };
  const options = readBuildOptions(environment, projectFolder, Date.now());
  const language = messageLanguage({ contentFolder: options.contentFolder, environment });
  return { options, format: 'text', show: { language, terminal: false } };
}

function withUsableCache({ options, show }: AskedBuild): BuildOptions {
  guardCache(options);
  const { folder, warning } = usableCacheFolder(options.cacheFolder);
  if (warning !== undefined) console.warn(warningLine(warning, show.language));
  return { ...options, cacheFolder: folder };
}

/**
 * The browsers of «Baseline widely available». Without targets, the CSS minifier folds `animation-timeline` and
 * `text-decoration-thickness` into shorthands, which browsers then drop.
 */
const CSS_TARGET = ['chrome123', 'edge123', 'firefox121', 'safari17.5', 'ios17.5'] as const;

/** The required values of Astro's configuration. */
function siteConfig(
  { image }: AstroConfig,
  { site, options }: { readonly site: Site; readonly options: BuildOptions },
): Parameters<Setup['updateConfig']>[0] {
  return {
    site: site.address,
    base: site.base,
    trailingSlash: 'always',
    // Astro's own handling of this form of configuration.
    image: { endpoint: { route: image.endpoint.route.replace(/\/?$/, '/') } },
    outDir: toFolderUrl(options.outFolder),
    cacheDir: toFolderUrl(join(options.cacheFolder, 'astro')),
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
    vite: {
      plugins: [plainImports()],
      build: { assetsInlineLimit: 0, cssTarget: [...CSS_TARGET], modulePreload: false },
      worker: { plugins: () => [shortTables()] },
    },
    // Two pages with one address: the later would silently replace the other.
    prerenderConflictBehavior: 'error',
  };
}

/** Returns whether the newspaper lies in another folder than Nuqta. */
function isElsewhere({ projectFolder }: BuildOptions): boolean {
  return resolve(projectFolder) !== ENGINE_FOLDER;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function toFolderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}

function parts(
  options: BuildOptions,
  {
    site,
    name,
    inBatches,
    analysis,
    progress,
  }: {
    readonly site: Site;
    readonly name: string;
    readonly inBatches: boolean;
    readonly analysis: string;
    readonly progress: BuildProgress | undefined;
  },
): AstroIntegration[] {
  const { cacheFolder, link } = options;
  const promises = createBuildPromises(options, () => currentEdition(name)?.snapshot);
  const press = { cacheFolder, version: pressVersion(options, site) };
  const kept = keptSite({ ...options, all: true }, press.version);
  // An empty marker file that the publisher may also have in `public/`.
  const ledger = createStageLedger(
    hostFilePaths(site).filter((path) => path !== NO_JEKYLL),
    kept,
  );
  let added: readonly AstroFile[] = [];
  const integrations: AstroIntegration[] = [
    // Before all others that answer in `astro dev`.
    faultPages(name, site.base),
    printPages({
      routes: inBatches ? batchRoutes() : {},
      origin: site.address,
      ledger,
      edition: name,
      progress,
      ...(inBatches ? { keep: (compiled) => sealPress(compiled, press, name) } : {}),
    }),
    astroFiles({
      ledger,
      added: (files) => {
        added = files;
      },
    }),
    {
      name: 'nuqta:parts',
      hooks: {
        'astro:build:done': ({ dir }) => {
          progress?.enter('parts');
          return writeSiteParts(fileURLToPath(dir), { ...options, analysis, promises, ledger });
        },
      },
    },
    pictureFolder(cacheFolder),
    writtenPages({ edition: promises.latest, pages: redirectPages }),
    faceStyle({ css: () => faceCssOf(options), files: faceFilesOf(options) }),
    searchIndex({
      edition: promises.latest,
      files: (edition) => searchFiles(edition, analysis),
      folders: [INDEX_FOLDER, MANIFEST_ADDRESS],
    }),
    publicFolder(() => sitePublicFolder(options.projectFolder).files),
    shareImages({ cacheFolder, cards: promises.shareCards }),
  ];
  const output = safeOutput({
    ledger,
    around: surroundings(options),
    keep: keptPathsOf(options),
    owner: ownerOf(site),
    link,
    kept,
    ...(progress === undefined ? {} : { enter: progress.enter }),
    ...promises,
    expected: async () => [...(await promises.expected()), ...added.map(({ path }) => addressOfFile(path))],
    beforeSwap: (folder, files) => promises.beforeSwap(folder, ledger, files),
    done: () => forgetEdition(name),
  });
  return [...integrations.map(quietErrors), last(quietErrors(output))];
}

function batchRoutes(): Record<string, URL> {
  const folder = pathToFileURL(join(ENGINE_FOLDER, 'src/printing/pages/'));
  return Object.fromEntries(Object.entries(BATCHES).map(([name, file]) => [name, new URL(file, folder)]));
}
