import type { Scene } from '../halftone.ts';
import { ellipse, inBox, mix, smoothStep } from '../shapes.ts';

/** Returns half the width of a turned piece at a height from 0 to 1, or -1 above it. */
function profile(height: number, points: readonly (readonly [number, number])[]): number {
  for (let at = 1; at < points.length; at += 1) {
    const [h0, w0] = points[at - 1] ?? [0, 0];
    const [h1, w1] = points[at] ?? [0, 0];
    if (height >= h0 && height <= h1) return mix(w0, w1, (height - h0) / (h1 - h0));
  }
  return -1;
}

const KING: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.06, 0.2],
  [0.08, 0.15],
  [0.16, 0.13],
  [0.3, 0.075],
  [0.55, 0.06],
  [0.6, 0.11],
  [0.63, 0.11],
  [0.65, 0.07],
  [0.84, 0.13],
  [0.88, 0.05],
  [0.9, 0.02],
  [1, 0.02],
];

const PAWN: readonly (readonly [number, number])[] = [
  [0, 0.3],
  [0.08, 0.3],
  [0.12, 0.2],
  [0.3, 0.12],
  [0.55, 0.09],
  [0.6, 0.2],
  [0.64, 0.2],
  [0.66, 0.1],
  [0.7, 0.17],
  [0.82, 0.23],
  [0.94, 0.16],
  [1, 0],
];

const ROOK: readonly (readonly [number, number])[] = [
  [0, 0.26],
  [0.07, 0.26],
  [0.1, 0.19],
  [0.3, 0.14],
  [0.68, 0.125],
  [0.74, 0.2],
  [1, 0.2],
];

/** A king, a rook and pawns on a board. */
export const board: Scene = {
  name: 'board',
  paper: '#EDF1E6',
  ink: '#0B2A22',
  tint: '#12795E',
  field(x, y) {
    const pieces: readonly (readonly [number, number, number, readonly (readonly [number, number])[], boolean])[] = [
      [0.62, 0.86, 0.72, KING, true],
      [1.12, 0.8, 0.46, ROOK, false],
      [0.24, 0.78, 0.34, PAWN, false],
      [1.43, 0.76, 0.3, PAWN, true],
    ];
    for (const [cx, foot, size, outline, dark] of pieces) {
      const height = (foot - y) / size;
      const half = profile(height, outline) * size;
      const cross = outline === KING && height > 0.915 && height < 0.965 && Math.abs(x - cx) < 0.06 * size;
      const notch =
        outline === ROOK && height > 0.9 && Math.abs((((x - cx) / size) % 0.16) + (x < cx ? 0.08 : -0.08)) < 0.025;
      if ((half > 0 && Math.abs(x - cx) < half && !notch) || cross) {
        if (Math.abs(x - cx) > half - 0.008 && !cross) return [1, 0];
        const shine = x > cx - half * 0.55 && x < cx - half * 0.25 && height < 0.86;
        return dark ? [shine ? 0.35 : 1, 0] : [0.03 + 0.3 * smoothStep(0, 1, (x - cx) / half), shine ? 0 : 0.12];
      }
      if (ellipse(x, y, cx + size * 0.12, foot, size * 0.3, size * 0.035) < 1) return [0.85, 0.3];
    }
    const horizon = 0.56;
    if (y > horizon) {
      const depth = 1 / (y - horizon + 0.16);
      const file = Math.floor((x - 0.8) * depth * 0.95 + 50);
      const rank = Math.floor(depth * 2.1);
      if (inBox(x, y, 0, horizon, 1.6, horizon + 0.012)) return [1, 0];
      return (file + rank) % 2 === 0 ? [0.1, 0.9] : [0, 0.06];
    }
    const fold = Math.abs(((((x * 5 + 0.2 * Math.sin(x * 9)) % 1) + 1) % 1) - 0.5);
    return [0.06, 0.14 + 0.34 * smoothStep(0.1, 0.5, fold)];
  },
};
