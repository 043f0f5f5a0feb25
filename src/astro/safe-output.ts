import { createHash } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Surroundings } from '#output/guard-place.ts';
import type { Keep } from '#output/guard-target.ts';
import { listFolder } from '#output/list-folder.ts';
import { OutputError } from '#output/output-error.ts';
import { completeOutput, publishOutput } from '#output/publish-output.ts';
import { type SiteOwner, writeAddresses } from '#output/published-addresses.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { type StagedOutput, stageOutput } from '#output/stage-output.ts';
import { syncOutput } from '#output/sync-output.ts';
import { verifyOutput } from '#output/verify-output.ts';
import { verifySearch } from '#output/verify-search.ts';

/** Maximum number of errors printed. */
const MAX_SHOWN = 20;

export interface SafeOutputOptions {
  /** Folders that a site must neither be in nor contain. */
  readonly around?: Surroundings;
  /** Paths in the published folder that belong to the publisher and are carried over. */
  readonly keep?: Keep;
  /** The newspaper's identity: replacing another one's site is reported. */
  readonly owner?: SiteOwner;
  /** The target becomes a link to a release folder, switched atomically. Default: a plain folder. */
  readonly link?: boolean;
  /** Articles of this build, id -> permalink, saved in the site. Called when the pages are written. */
  readonly addresses?: () => Promise<Iterable<readonly [id: string, permalink: string]>>;
  /** The owners of the site's files; a file with two owners stops the build. */
  readonly ledger?: StageLedger;
  /**
   * Required addresses, including all pages; NFC, without base, not percent-encoded: `/`, `/2025/05/13/السلام/`,
   * `/rss.xml`.
   */
  readonly expected?: () => Promise<Iterable<string>>;
  /** Returns, just before the swap, whether the content folder is unchanged since it was read. */
  readonly stillCurrent?: () => Promise<boolean>;
  /** Called when the build is over, successful or not. */
  readonly done?: () => void;
  /**
   * Writes further files into the finished folder (compressed copies, files for hosts), which are synced and published
   * with the rest.
   */
  readonly beforeSwap?: (folder: string) => Promise<void>;
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
 * Faults are thrown as one `OutputError` whose message is meant for a publisher. Commands other than `build` are left alone.
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
        output = stageOutput(target, { around: options.around, keep: options.keep, packages: packagesOf(root) });
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
          if (options.ledger !== undefined) claimOthers(output.folder, options.ledger);
          options.ledger?.assertSingleOwners();
          if (options.addresses !== undefined)
            await writeAddresses(output.folder, await options.addresses(), options.owner);
          const verified = verifyOutput(output.folder, listFolder(output.folder), {
            origin,
            base,
            expected: await options.expected?.(),
          });
          const errors = [...verified.errors, ...(await verifySearch(output.folder))];
          if (errors.length > 0) throw outputError(errors);
          await options.beforeSwap?.(output.folder);
          options.ledger?.assertSingleOwners();
          const complete = await completeOutput(output);
          await syncOutput(output.folder);
          if (options.stillCurrent !== undefined && !(await options.stillCurrent())) {
            throw new OutputError(
              'The content changed while the site was being built; nothing was published. Build again.',
            );
          }
          const lines = await publishOutput(complete, { link: options.link ?? false, owner: options.owner });
          for (const line of lines) logger.warn(line);
          logger.info(`${verified.pages} pages verified and in place: ${output.paths.target}`);
        } finally {
          close();
        }
      },
    },
  };
}

/** Claims the remaining files: of Astro's compiler, and of integrations of the project. */
function claimOthers(folder: string, ledger: StageLedger): void {
  for (const bytes of listFolder(folder).files) {
    const path = Buffer.from(bytes, 'latin1').toString('utf8');
    if (ledger.ownerOf(path) === undefined)
      ledger.claim(path, path.startsWith('_assets/') ? OWNERS.assets : 'an integration of the project');
  }
}

function outputError(errors: readonly string[]): OutputError {
  const more = errors.length - MAX_SHOWN;
  const shown = errors.slice(0, MAX_SHOWN);
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  return new OutputError(
    `The built site has ${count}; nothing was published, the old site is unchanged.`,
    more > 0 ? [...shown, `and ${more} more`] : shown,
  );
}

/**
 * A build that fails never reaches `astro:build:done`: staged files are removed when the process exits, also by a
 * signal.
 */
function closeAtExit(close: () => void): void {
  process.once('exit', close);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '' && !steps.startsWith('..') && !isAbsolute(steps);
}

/** Returns the `node_modules` that code in `folder` resolves to, or undefined. */
function packagesOf(folder: string): string | undefined {
  const packages = join(folder, 'node_modules');
  if (existsSync(packages)) return packages;
  const parent = dirname(folder);
  return parent === folder ? undefined : packagesOf(parent);
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
