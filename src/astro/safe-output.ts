import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closeAtExit } from '#output/close-at-exit.ts';
import type { Surroundings } from '#output/guard-place.ts';
import type { Keep } from '#output/guard-target.ts';
import { packagesFolder } from '#output/packages-folder.ts';
import { putInPlace, type SitePromises } from '#output/put-in-place.ts';
import { type StagedOutput, stageOutput } from '#output/stage-output.ts';

export interface SafeOutputOptions extends SitePromises {
  /** Folders that a site must neither be in nor contain. */
  readonly around?: Surroundings;
  /** Paths in the published folder that belong to the publisher and are carried over. */
  readonly keep?: Keep;
  /** Called when the build is over, successful or not. */
  readonly done?: () => void;
}

/**
 * An Astro integration that makes every build safe, `npx astro build` too: pages are written to a folder beside
 * `outDir`, verified, synced, and swapped in; until then, and after any failure, the old site is unchanged.
 *
 * It must be the LAST of the integrations: it verifies and swaps in `astro:build:done`, after the others have written.
 *
 * ```js
 * // astro.config.mjs
 * import { safeOutput } from './safe-output.ts';
 * export default defineConfig({ outDir, integrations: [feeds(), safeOutput({
 *   link: settings.link,
 *   addresses: async () => edition.articles.map((article) => [article.id, article.permalink]),
 *   expected: async () => edition.addresses,
 *   stillCurrent: async () => (await contentDigest(folder)) === edition.digest,
 * })] });
 * ```
 *
 * Errors are thrown as one `OutputError` whose message is meant for a publisher. Commands other than `build` are left alone.
 */
export function safeOutput(options: SafeOutputOptions = {}): AstroIntegration {
  let output: StagedOutput | undefined;
  let workingFolder: string | undefined;
  let removeAstroCache: (() => void) | undefined;
  let origin = '';
  let base = '/';

  const close = (): void => {
    removeAstroCache?.();
    output?.close();
    options.done?.();
    if (workingFolder !== undefined) process.chdir(workingFolder);
    removeAstroCache = undefined;
    output = undefined;
    workingFolder = undefined;
  };

  return {
    name: 'nuqta:output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const target = resolve(fileURLToPath(config.outDir));
        // Astro compiles into `outDir` only if it is inside the working folder, otherwise into a folder shared by all
        // builds of the project, which may be on another disk. The link to the packages makes them available to the
        // compiled code.
        output = stageOutput(target, { around: options.around, keep: options.keep, packages: packagesFolder() });
        // A build that fails never reaches `astro:build:done`.
        closeAtExit(close);
        workingFolder = process.cwd();
        process.chdir(isInside(output.paths.target, realpathSync(root)) ? root : output.paths.parent);
        for (const repair of output.repairs) logger.warn(repair);
        // A data store per build and target: two sites never share it, and it is never stale.
        const astroCache = join(fileURLToPath(config.cacheDir), `output-${shortDigest(target)}/`);
        removeAstroCache = () => rmSync(astroCache, { recursive: true, force: true });
        removeAstroCache();
        const staged = pathToFileURL(`${output.folder}/`);
        updateConfig({
          outDir: staged,
          build: { client: new URL('client/', staged), server: new URL('server/', staged) },
          cacheDir: pathToFileURL(astroCache),
        });
      },
      'astro:config:done': ({ config }) => {
        origin = config.site === undefined ? '' : new URL(config.site).origin;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ logger }) => {
        if (output === undefined) return;
        try {
          const { pages, lines } = await putInPlace(output, options, { origin, base });
          for (const line of lines) logger.warn(line);
          logger.info(`${pages} pages verified and in place: ${output.paths.target}`);
        } finally {
          close();
        }
      },
    },
  };
}

function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '' && !steps.startsWith('..') && !isAbsolute(steps);
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
