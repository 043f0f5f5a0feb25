import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { startPhase } from '#diagnostics/phase.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { createShareDrawer } from '#pictures/draw-share-image.ts';
import { SHARE_ADDRESS, SHARE_SIZE, type ShareCard, shareImageName } from '#pictures/share-card.ts';
import { answerInDev } from './answer-in-dev.ts';

/** Folder of drawn images inside the cache. */
const SHARE_FOLDER = 'share';

/**
 * An Astro integration that puts a share image for each card into the site. An image is drawn once and kept by what is
 * on it: 25 ms each the first time, nothing after that. While a newsroom works (`astro dev`) one is drawn when it is
 * asked for.
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
        const draw = createKeptDrawer(cache);
        server.middlewares.use(
          answerInDev(
            base,
            async (address) => {
              if (!address.startsWith(SHARE_ADDRESS)) return undefined;
              const name = address.slice(SHARE_ADDRESS.length);
              const card = (await options.cards()).find((one) => shareImageName(one) === name);
              return card === undefined
                ? undefined
                : { type: SHARE_SIZE.type, bytes: await readFile(await draw(card)) };
            },
            (error) => logger.error(String(error)),
          ),
        );
      },
    },
  };
}

/** Draws what `cache` does not hold and puts the image of every card into `site`. */
export async function writeShareImages(
  cards: readonly ShareCard[],
  cache: string,
  { site, ledger }: { readonly site: string; readonly ledger: StageLedger },
): Promise<void> {
  const draw = createKeptDrawer(cache);
  const named = new Map(cards.map((one) => [shareImageName(one), one]));
  const missing = new Set([...named.keys()].filter((name) => !existsSync(join(cache, name))));
  const phase = startPhase('Drawing share images', missing.size);
  for (const [name, card] of named) {
    ledger.copy(site, { path: fileOfAddress(SHARE_ADDRESS + name), owner: OWNERS.shareImages }, await draw(card));
    if (missing.has(name)) phase.step();
  }
}

/** Returns a function that gives the file of a card's image in `cache`, drawn where it is not there yet. */
function createKeptDrawer(cache: string): (card: ShareCard) => Promise<string> {
  const draw = createShareDrawer();
  // Two requests for one image draw it once.
  const running = new Map<string, Promise<string>>();
  const keep = async (card: ShareCard, kept: string): Promise<string> => {
    if (existsSync(kept)) return kept;
    await mkdir(cache, { recursive: true });
    await writeWhole(kept, await draw(card));
    return kept;
  };
  return (card) => {
    const kept = join(cache, shareImageName(card));
    const known = running.get(kept);
    if (known !== undefined) return known;
    const drawn = keep(card, kept).finally(() => running.delete(kept));
    running.set(kept, drawn);
    return drawn;
  };
}

async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}
