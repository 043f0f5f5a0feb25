import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { BuildOptions } from '#build/build-options.ts';
import { usableCacheFolder } from '#cache/usable-cache-folder.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import { packagesFolder } from '#output/packages-folder.ts';

/**
 * Returns where Astro works for a newspaper. In the repository of Nuqta that is the repository. For any other newspaper
 * it is a folder in the newspaper's cache, where Astro leaves its own files: nothing is written into Nuqta, which may be
 * shared or read-only, and the pages, styles and configuration are still Nuqta's.
 */
export async function paperConfig({ projectFolder, cacheFolder }: BuildOptions): Promise<AstroInlineConfig> {
  if (resolve(projectFolder) === ENGINE_FOLDER) return { root: ENGINE_FOLDER };
  const root = join(usableCacheFolder(cacheFolder).folder, 'root');
  linkPackages(root);
  const { default: config }: { default: AstroInlineConfig } = await import(
    pathToFileURL(join(ENGINE_FOLDER, 'astro.config.mjs')).href
  );
  return {
    ...config,
    configFile: false,
    root,
    srcDir: join(ENGINE_FOLDER, 'src'),
    publicDir: join(projectFolder, 'public'),
    vite: { server: { fs: { allow: [root, ENGINE_FOLDER, packagesFolder() ?? ENGINE_FOLDER, astroPackages()] } } },
  };
}

/** What Astro imports by name for its root must be found from there, in every layout of packages. */
function linkPackages(root: string): void {
  const link = join(root, 'node_modules');
  mkdirSync(root, { recursive: true });
  rmSync(link, { force: true });
  try {
    symlinkSync(astroPackages(), link, 'junction');
  } catch (error) {
    // Another command of the same newspaper was faster: its link is the same.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** The folder in which Astro and the packages that it needs lie. */
function astroPackages(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('astro/package.json')));
}
