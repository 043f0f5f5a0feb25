import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PICTURE_FOLDER } from '#pictures/picture.ts';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** An Astro integration that serves the prepared pictures from the cache in `astro dev`. */
export function pictureFolder(cacheFolder: string): AstroIntegration {
  const folder = join(cacheFolder, PICTURE_FOLDER);
  return {
    name: 'nuqta:pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/_pictures\/([0-9a-f]+-\d+\.(avif|webp|jpg|png|svg))$/.exec(request.url ?? '');
          const file = join(folder, name?.[1] ?? '');
          if (name === null || !existsSync(file)) return next();
          response.setHeader('Content-Type', TYPES[name[2] ?? ''] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
