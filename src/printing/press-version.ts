import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from '#build/build-options.ts';
import { faceCssOf } from '#build/site-of.ts';
import { codeVersion, packageFiles } from '#cache/code-version.ts';
import { ENGINE_FOLDER } from '#engine-folder.ts';
import type { Site } from '#site/site.ts';

/** Folders of `src` that no page is made of. */
const OTHER_CODE = /^(?:bin|tools|importers|commands)(?:\/|$)/;
/** Files of Nuqta's folder that decide what Astro compiles. */
const SETTINGS = /^(?:astro\.config\.\w+|tsconfig\.json|\.env(?:\..+)?)$/;

/**
 * Returns a hexadecimal digest of all that decides what Astro compiles: our code and styles, the settings it is compiled
 * with, the versions of all packages and of Node, the newspaper's own style sheet, and where the site is served.
 */
export function pressVersion(options: BuildOptions, { address, base }: Site): string {
  const sources = readdirSync(join(ENGINE_FOLDER, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ENGINE_FOLDER.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .filter((path) => !OTHER_CODE.test(path.slice('src/'.length)));
  const settings = readdirSync(ENGINE_FOLDER).filter((name) => SETTINGS.test(name));
  const config = settings.filter((name) => name.startsWith('astro.config.'));
  const hash = createHash('sha256').update(codeVersion(ENGINE_FOLDER, config, packageFiles(options.projectFolder)));
  for (const path of [...sources, ...settings].sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(ENGINE_FOLDER, path)));
  // Astro sets it for the rest of a build in which it compiles.
  const { NODE_ENV = 'production' } = process.env;
  return hash
    .update(`\0${JSON.stringify([process.version, NODE_ENV, address, base, faceCssOf(options)])}`)
    .digest('hex');
}
