import { contrast, type Oklch, toHex, toOklch } from './oklch.ts';

/** Every value that pages and share images need of one colour, as `#rrggbb`. */
export interface ColourFamily {
  /** Text, marks and lines on paper, by day and by night. */
  readonly light: string;
  readonly dark: string;
  /** Bands of full width and what stands on them. */
  readonly band: string;
  readonly darkBand: string;
  readonly onBand: string;
  readonly bandRule: string;
  /** The paint of patterns, the same by day and by night. */
  readonly ground: string;
  readonly tone: string;
  readonly spark: string;
}

/** WCAG 2 level AA of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const TEXT_CONTRAST = 4.5;

/**
 * The grounds that coloured text stands on, from tokens.css: of paper, leaf and raise the hardest one of each theme.
 * Gold and white stand on bands.
 */
const GROUNDS = { light: '#eef1ec', dark: '#1d2528' } as const;
const ON_BANDS = ['#ffffff', '#f0cc7a'] as const;
const SPARK = '#f2e2b8';

const STEP = 0.005;

/** Returns the colour itself where text in it can be read on our paper, else the nearest of its hue that can. */
export function readableColour(hex: string): string {
  if (contrast(hex, GROUNDS.light) >= TEXT_CONTRAST) return hex;
  return toward(toOklch(hex), -STEP, (shade) => contrast(shade, GROUNDS.light) >= TEXT_CONTRAST);
}

/** Returns the family of a colour that {@link readableColour} accepts: its tints and dark values all keep AA. */
export function colourFamily(hex: string): ColourFamily {
  const { lightness, chroma, hue } = toOklch(hex);
  const shade = (wanted: number, most: number): Oklch => ({ lightness: wanted, chroma: Math.min(chroma, most), hue });
  const night = (colour: string): boolean => contrast(colour, GROUNDS.dark) >= TEXT_CONTRAST;
  const band = toward(shade(Math.min(lightness, 0.33), 0.11), -STEP, carriesText);
  const ground = toHex(shade(Math.min(lightness, 0.42), chroma));
  return {
    light: hex,
    dark: toward(shade(0.75, 0.14), STEP, night),
    band,
    darkBand: toward(shade(Math.min(lightness, 0.26), 0.09), -STEP, carriesText),
    onBand: toward(shade(0.9, 0.04), STEP, (colour) => contrast(colour, band) >= TEXT_CONTRAST),
    bandRule: toHex(shade(0.54, 0.09)),
    ground,
    tone: toHex(shade(Math.min(lightness, 0.42) + 0.08, chroma)),
    spark: SPARK,
  };
}

function carriesText(band: string): boolean {
  return ON_BANDS.every((colour) => contrast(colour, band) >= TEXT_CONTRAST);
}

/** Makes a colour darker or lighter, step by step, until it fits; black or white at the end. */
function toward(start: Oklch, step: number, fits: (hex: string) => boolean): string {
  let { lightness } = start;
  while (lightness > 0 && lightness < 1) {
    const hex = toHex({ ...start, lightness });
    if (fits(hex)) return hex;
    lightness += step;
  }
  return step < 0 ? '#000000' : '#ffffff';
}
