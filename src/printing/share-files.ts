import { startPhase } from '#diagnostics/phase.ts';
import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { openShareImages } from '#pictures/kept-share-images.ts';
import { SHARE_ADDRESS, type ShareCard, shareImageName } from '#pictures/share-card.ts';

/** Folder of drawn images inside the cache. */
export const SHARE_FOLDER = 'share';

/**
 * Puts the image of every card into `site`. Images are drawn once (25 ms each) and cached by their content: drawn where
 * `cache` does not keep it as it was drawn.
 */
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
