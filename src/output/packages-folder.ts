import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Returns the `node_modules` folder in which Nuqta's own packages lie: inside Nuqta in its repository, around it in a
 * newspaper of npm, beside it in the store of pnpm. Undefined where Astro is in none.
 */
export function packagesFolder(): string | undefined {
  const folders = createRequire(import.meta.url).resolve.paths('astro') ?? [];
  return folders.find((folder) => existsSync(join(folder, 'astro/package.json')));
}
