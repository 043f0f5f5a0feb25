import { clamp, hash } from './shapes.ts';

/** A picture as a function: how dark and how strongly tinted each point is, both from 0 to 1. */
export interface Scene {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly paper: string;
  /** The dark ink, printed last. */
  readonly ink: string;
  /** The second ink, under it. */
  readonly tint: string;
  /** `x` runs from 0 at the left to 1.6 at the right, `y` from 0 at the top to 1 at the foot. */
  readonly field: (x: number, y: number) => readonly [dark: number, tinted: number];
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Distance between two dots of a row, in pixels. */
  readonly step: number;
}

/** Where a cell is sampled, in shares of `step`: the middle and four points around it. */
const SAMPLES = [
  [0, 0],
  [0.2, 0],
  [-0.2, 0],
  [0, 0.2],
  [0, -0.2],
] as const;

/**
 * Returns the SVG of a scene screened with rhombic dots on a 45° lattice. A dot covers the share of its cell that the
 * scene asks for, so tones are true; above 0.97 neighbouring dots close up to a solid.
 */
export function halftone(scene: Scene, { width, height, step }: Screen): string {
  const paths = { ink: '', tint: '' };
  for (let row = 0; (row * step) / 2 <= height + step; row += 1) {
    for (let column = 0; column * step <= width + step; column += 1) {
      const x = column * step + (row % 2 === 1 ? step / 2 : 0);
      const y = (row * step) / 2;
      let dark = 0;
      let tinted = 0;
      for (const [dx, dy] of SAMPLES) {
        const [d, t] = scene.field((x + dx * step) / height, (y + dy * step) / height);
        dark += clamp(d) / SAMPLES.length;
        tinted += clamp(t) / SAMPLES.length;
      }
      paths.ink += dot(x, y, dark, step);
      paths.tint += dot(x, y, tinted, step);
    }
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges">`,
    `<rect width="${width}" height="${height}" fill="${scene.paper}"/>`,
    `<path fill="${scene.tint}" d="${paths.tint}"/>`,
    `<path fill="${scene.ink}" d="${paths.ink}"/>`,
    '</svg>',
  ].join('');
}

function dot(x: number, y: number, cover: number, step: number): string {
  const radius = cover > 0.97 ? step * 0.54 : step * 0.5 * Math.sqrt(cover);
  if (radius < step * 0.08) return '';
  // half pixels, so that equal tones give equal dots and the picture packs well; a slight unevenness hides the steps
  const r = Math.round(radius * 2 + (hash(x, y) - 0.5) * 0.5) / 2;
  return `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;
}
