import { createReadStream, existsSync } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PICTURE_ADDRESS, PICTURE_FOLDER } from '#pictures/picture.ts';

const TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

/**
 * An Astro integration that puts the prepared pictures into the site: `names` gives the files this build shows.
 * While a newsroom works (`astro dev`) they are served from the cache.
 */
export function pictureFolder(options: {
  readonly cacheFolder: string;
  readonly names: () => Promise<readonly string[]>;
}): AstroIntegration {
  const folder = join(options.cacheFolder, PICTURE_FOLDER);
  return {
    name: 'nuqta:pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const names = await options.names();
        const target = join(fileURLToPath(dir), PICTURE_ADDRESS);
        if (names.length > 0) await mkdir(target, { recursive: true });
        for (const name of names) await linkOrCopy(join(folder, name), join(target, name));
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

/** A hard link costs nothing and never changes what it links to; other disks take a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
