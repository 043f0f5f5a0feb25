import type { BandView } from './view.ts';

/** Bands that are laid out together: neighbouring short ones three in a row, every other by itself. */
export interface BandGroup {
  readonly shape: BandView['shape'];
  readonly bands: readonly BandView[];
}

/** Returns the bands in their order, neighbouring short ones together. */
export function groupBands(bands: readonly BandView[]): BandGroup[] {
  const groups: { shape: BandView['shape']; bands: BandView[] }[] = [];
  for (const band of bands) {
    const last = groups.at(-1);
    if (band.shape === 'short' && last?.shape === 'short') last.bands.push(band);
    else groups.push({ shape: band.shape, bands: [band] });
  }
  return groups;
}
