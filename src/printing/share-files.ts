import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { SHARE_ADDRESS, type ShareImage } from '#pictures/share-card.ts';

/** Puts the share images into `site`; two cards may look alike to the last byte. */
export function writeShareImages(
  images: readonly ShareImage[],
  { site, ledger }: { readonly site: string; readonly ledger: StageLedger },
): void {
  for (const [name, path] of new Map(images.map((image) => [image.name, image.path])))
    ledger.copy(site, { path: fileOfAddress(SHARE_ADDRESS + name), owner: OWNERS.shareImages }, path);
}
