import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createShareDrawer } from '#pictures/draw-share-image.ts';
import { SHARE_ADDRESS, type ShareCard, shareImageName } from '#pictures/share-card.ts';

/** Folder of drawn images inside the cache. */
const SHARE_FOLDER = 'share';

/**
 * An Astro integration that puts a share image for each card into the site. An image is drawn once and kept by what is
 * on it: 25 ms each the first time, nothing after that. While a newsroom works (`astro dev`) none is drawn.
 */
export function shareImages(options: {
  readonly cacheFolder: string;
  readonly cards: () => Promise<readonly ShareCard[]>;
}): AstroIntegration {
  return {
    name: 'nuqta:share-images',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const cards = await options.cards();
        if (cards.length === 0) return;
        await writeShareImages(cards, join(options.cacheFolder, SHARE_FOLDER), join(fileURLToPath(dir), SHARE_ADDRESS));
      },
    },
  };
}

/** Draws what `cache` does not hold and puts the image of every card into `target`. */
export async function writeShareImages(cards: readonly ShareCard[], cache: string, target: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await mkdir(target, { recursive: true });
  const draw = createShareDrawer();
  for (const [name, card] of new Map(cards.map((one) => [shareImageName(one), one]))) {
    const kept = join(cache, name);
    if (!existsSync(kept)) await writeWhole(kept, await draw(card));
    await linkOrCopy(kept, join(target, name));
  }
}

async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(async () => {
    // Another disk, or an image that two cards share.
    if (!existsSync(to)) await copyFile(from, to);
  });
}
