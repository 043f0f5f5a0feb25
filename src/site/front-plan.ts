/** How the head of the front page is set: one story over the whole width, two or three equal ones, a lead, or text. */
export const FRONT_SHAPES = ['event', 'two', 'three', 'quiet', 'text'] as const;
export type FrontShape = (typeof FRONT_SHAPES)[number];

/** How a section's band is set: on paper with a list, on its deep pigment, three cards, or headlines only. */
export const BAND_SHAPES = ['broad', 'deep', 'trio', 'text'] as const;
export type BandShape = (typeof BAND_SHAPES)[number];

/** What an editor chose until a moment; with its place in `front.yaml`, for notices. */
interface Chosen {
  /** Epoch milliseconds; without it the choice has no end. */
  readonly until?: number;
  readonly line: number;
  readonly column: number;
}

/** An article named in `front.yaml` by file, slug, address, id or headline. */
export interface FrontArticle extends Chosen {
  readonly written: string;
}

/** A section's band. */
export interface FrontBand extends Chosen {
  /** Slug of the section. */
  readonly section: string;
  readonly shape?: BandShape;
  readonly lead?: FrontArticle;
}

/** Something that the front page does not show: an article or the band of a section. */
export type FrontOff = FrontArticle | (Chosen & { readonly section: string });

/** `content/front.yaml`: what editors decide; everything else follows the rule. */
export interface FrontPlan {
  readonly shape?: Chosen & { readonly is: FrontShape };
  readonly lead?: FrontArticle;
  readonly second: readonly FrontArticle[];
  readonly bands: readonly FrontBand[];
  readonly off: readonly FrontOff[];
}

/** Returns true while an editor's choice holds. */
export function holds({ until }: { readonly until?: number }, now: number): boolean {
  return until === undefined || now < until;
}
