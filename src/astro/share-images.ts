import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openShareImages } from '#pictures/kept-share-images.ts';
import { SHARE_ADDRESS, SHARE_FOLDER, SHARE_SIZE, type ShareCard, shareCardKey } from '#pictures/share-card.ts';
import { answerInDev } from './answer-in-dev.ts';

/** An Astro integration that draws the share images in `astro dev` when they are requested, by the keys of their cards. */
export function shareImages(options: {
  readonly cacheFolder: string;
  readonly cards: () => Promise<readonly ShareCard[]>;
}): AstroIntegration {
  let base = '/';
  return {
    name: 'nuqta:share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const images = openShareImages(join(options.cacheFolder, SHARE_FOLDER));
        server.middlewares.use(
          answerInDev(
            base,
            async (address) => {
              if (!address.startsWith(SHARE_ADDRESS)) return undefined;
              const name = address.slice(SHARE_ADDRESS.length);
              const card = (await options.cards()).find((one) => `${shareCardKey(one)}.jpg` === name);
              return card === undefined ? undefined : { type: SHARE_SIZE.type, bytes: (await images.get(card)).bytes };
            },
            (error) => logger.error(String(error)),
          ),
        );
      },
    },
  };
}
