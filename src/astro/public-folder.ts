import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PublicFile } from '#content/public-files.ts';
import { contentType } from '#output/content-type.ts';
import { answerInDev, type DevAnswer } from './answer-in-dev.ts';

/**
 * An Astro integration that keeps Astro from copying `public/` in a build; the build does it itself, without following
 * links out of the folder. The dev server serves the newspaper's folder as usual, and here what Nuqta adds to it.
 */
export function publicFolder(files: () => readonly PublicFile[]): AstroIntegration {
  let base = '/';
  return {
    name: 'nuqta:public',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // A folder that does not exist: nothing is copied.
        updateConfig({ publicDir: pathToFileURL(join(fileURLToPath(config.cacheDir), 'no-public/')) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const find = async (wanted: string): Promise<DevAnswer | undefined> => {
          const file = files().find(({ address }) => address === wanted);
          return file === undefined ? undefined : { type: contentType(file.path), bytes: await readFile(file.path) };
        };
        server.middlewares.use(answerInDev(base, find, (error) => logger.error(String(error))));
      },
    },
  };
}
