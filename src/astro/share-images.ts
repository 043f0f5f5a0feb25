import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { startPhase } from '#diagnostics/phase.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { openShareImages } from '#pictures/kept-share-images.ts';
import { SHARE_ADDRESS, SHARE_SIZE, type ShareCard, shareImageName } from '#pictures/share-card.ts';
import { answerInDev } from './answer-in-dev.ts';

/** Folder of drawn images inside the cache. */
const SHARE_FOLDER = 'share';

/**
 * An Astro integration that adds a share image for each card to the site. Images are drawn once (25 ms each) and cached
 * by their content. In `astro dev` they are drawn on request.
 */
export function shareImages(options: {
  readonly cacheFolder: string;
  readonly cards: () => Promise<readonly ShareCard[]>;
  readonly ledger: StageLedger;
}): AstroIntegration {
  const cache = join(options.cacheFolder, SHARE_FOLDER);
  let base = '/';
  return {
    name: 'nuqta:share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const cards = await options.cards();
        if (cards.length === 0) return;
        await writeShareImages(cards, cache, { site: fileURLToPath(dir), ledger: options.ledger });
      },
      'astro:server:setup': ({ server, logger }) => {
        const images = openShareImages(cache);
        server.middlewares.use(
          answerInDev(
            base,
            async (address) => {
              if (!address.startsWith(SHARE_ADDRESS)) return undefined;
              const name = address.slice(SHARE_ADDRESS.length);
              const card = (await options.cards()).find((one) => shareImageName(one) === name);
              return card === undefined ? undefined : { type: SHARE_SIZE.type, bytes: (await images.get(card)).bytes };
            },
            (error) => logger.error(String(error)),
          ),
        );
      },
    },
  };
}

/** Puts the image of every card into `site`, drawn where `cache` does not keep it as it was drawn. */
export async function writeShareImages(
  cards: readonly ShareCard[],
  cache: string,
  { site, ledger }: { readonly site: string; readonly ledger: StageLedger },
): Promise<void> {
  const images = openShareImages(cache);
  const named = new Map(cards.map((one) => [shareImageName(one), one]));
  const missing = new Set([...named].filter(([, card]) => !images.has(card)).map(([name]) => name));
  const phase = startPhase('Drawing share images', missing.size);
  for (const [name, card] of named) {
    const { path } = await images.get(card);
    ledger.copy(site, { path: fileOfAddress(SHARE_ADDRESS + name), owner: OWNERS.shareImages }, path);
    if (missing.has(name)) phase.step();
  }
}
