import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { PICTURE_ADDRESS, PICTURE_FOLDER } from '#pictures/picture.ts';

const TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/**
 * An Astro integration that adds the prepared pictures to the site: `names` returns the files this build uses. In
 * `astro dev` they are served from the cache.
 */
export function pictureFolder(options: {
  readonly cacheFolder: string;
  readonly names: () => Promise<readonly string[]>;
  readonly ledger: StageLedger;
}): AstroIntegration {
  const folder = join(options.cacheFolder, PICTURE_FOLDER);
  return {
    name: 'nuqta:pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const names = await options.names();
        const site = fileURLToPath(dir);
        for (const name of names)
          options.ledger.copy(
            site,
            { path: fileOfAddress(PICTURE_ADDRESS + name), owner: OWNERS.pictures },
            join(folder, name),
          );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/_pictures\/([0-9a-f]+-\d+\.(avif|webp|jpg))$/.exec(request.url ?? '');
          const file = join(folder, name?.[1] ?? '');
          if (name === null || !existsSync(file)) return next();
          response.setHeader('Content-Type', TYPES[name[2] ?? ''] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
