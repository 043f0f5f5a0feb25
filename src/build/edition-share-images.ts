import { join } from 'node:path';
import type { EditionMoment } from '#articles/edition.ts';
import { presentArticles } from '#articles/present-articles.ts';
import { startPhase } from '#diagnostics/phase.ts';
import { openShareImages } from '#pictures/kept-share-images.ts';
import { SHARE_FOLDER, type ShareCard, type ShareImage, shareCardKey, shareCards } from '#pictures/share-card.ts';

/** Returns the cards of an edition's share images; none for a preview, and none of withdrawn articles. */
export function editionShareCards(moment: EditionMoment): ShareCard[] {
  if (moment.drafts) return [];
  const shown = presentArticles(moment).filter(({ withdrawn }) => withdrawn === undefined);
  return shareCards(moment.edition.settings, shown);
}

/**
 * Draws the share images of an edition that the cache does not keep as they were drawn (25 ms each), and returns
 * all of them by the keys of their cards. Their names follow their bytes, and pages need the names.
 */
export async function editionShareImages(moment: EditionMoment, cacheFolder: string): Promise<Map<string, ShareImage>> {
  const cards = new Map(editionShareCards(moment).map((card) => [shareCardKey(card), card]));
  const images = openShareImages(join(cacheFolder, SHARE_FOLDER));
  const missing = new Set([...cards].filter(([, card]) => !images.has(card)).map(([key]) => key));
  const phase = startPhase({ en: 'Drawing share images', ar: 'تُرسم صور المشاركة' }, missing.size);
  const drawn = new Map<string, ShareImage>();
  for (const [key, card] of cards) {
    const { name, path } = await images.get(card);
    drawn.set(key, { name, path });
    if (missing.has(key)) phase.step();
  }
  return drawn;
}
