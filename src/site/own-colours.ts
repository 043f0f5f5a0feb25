import { type ColourFamily, colourFamily } from './colour-family.ts';
import type { Site } from './site.ts';
import type { Pigment } from './vocabulary.ts';

/** The pigments that the two colours of a newspaper stand in for. */
const STANDS_FOR = { accent: 'cinnabar', second: 'lapis' } as const;

/** Returns the family of a pigment that the newspaper mixes itself; undefined for one of ours. */
export function ownFamily(pigment: Pigment, { colours }: Pick<Site, 'colours'>): ColourFamily | undefined {
  const own = /^colour-([0-9a-f]{6})$/.exec(pigment)?.[1];
  if (own !== undefined) return colourFamily(`#${own}`);
  if (pigment === STANDS_FOR.accent && colours?.accent !== undefined) return colourFamily(colours.accent);
  if (pigment === STANDS_FOR.second && colours?.second !== undefined) return colourFamily(colours.second);
  return undefined;
}

/** Returns the families that the pages of a newspaper need besides ours, by pigment. */
export function ownFamilies(
  site: Pick<Site, 'colours'>,
  sections: readonly { readonly pigment: Pigment }[],
): ReadonlyMap<Pigment, ColourFamily> {
  const pigments = new Set<Pigment>([...Object.values(STANDS_FOR), ...sections.map(({ pigment }) => pigment)]);
  return new Map(
    [...pigments].flatMap((pigment) => {
      const family = ownFamily(pigment, site);
      return family === undefined ? [] : [[pigment, family] as const];
    }),
  );
}
