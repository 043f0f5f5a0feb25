import type { Scene } from '../halftone.ts';
import { haze, smoothStep, toSegment } from '../shapes.ts';

/** A grown cedar with flat branches before snowy mountains. */
export const cedar: Scene = {
  name: 'cedar',
  paper: '#E9EFEA',
  ink: '#0B3B2D',
  tint: '#6C8FB8',
  field(x, y) {
    const cx = 0.62;
    // flat layers of branches, wide below
    const layers: readonly (readonly [number, number, number, number])[] = [
      [0.13, 0.17, 0.03, 0.026],
      [0.215, 0.3, -0.03, 0.03],
      [0.31, 0.36, 0.05, 0.032],
      [0.42, 0.47, -0.05, 0.034],
      [0.535, 0.44, 0.07, 0.034],
      [0.64, 0.34, -0.12, 0.03],
    ];
    for (const [ly, half, shift, thick] of layers) {
      const u = (x - cx - shift) / half;
      if (Math.abs(u) > 1) continue;
      const rough = 0.55 + 0.6 * haze(x * 26, ly * 40);
      const upper = ly - thick * (1 - u * u) * (0.5 + rough) + 0.03 * Math.abs(u) ** 2;
      const lower = ly + thick * 0.62 * (1 - u ** 4) * rough + 0.012;
      if (y > upper && y < lower) return [y < upper + 0.012 ? 0.55 : 1, 0];
    }
    const trunk = 0.024 + 0.02 * smoothStep(0.2, 0.6, y) + 0.035 * smoothStep(0.66, 0.92, y);
    if (y > 0.13 && y < 0.9 && Math.abs(x - cx - 0.01 * Math.sin(y * 14)) < trunk) return [1, 0];
    if (
      toSegment(x, y, cx, 0.74, cx - 0.26, 0.64) < 0.016 ||
      toSegment(x, y, cx, 0.65, cx + 0.26, 0.54) < 0.016 ||
      toSegment(x, y, cx, 0.52, cx - 0.26, 0.43) < 0.014
    )
      return [1, 0];
    // snow fields in front, with tracks of wind
    const front = 0.86 - 0.05 * Math.sin(x * 2 + 0.4);
    if (y > front)
      return [
        0.28 * smoothStep(front, 1.05, y) * (0.4 + haze(x * 3, y * 26)),
        0.28 * (0.4 + 0.6 * haze(x * 5 + 3, y * 20)),
      ];
    const peak = 0.3 + 0.42 * Math.abs(x - 1.18) + 0.05 * (haze(x * 7, 2) - 0.5) + 0.04 * (haze(x * 20, 5) - 0.5);
    const side = 0.5 + 0.3 * Math.abs(x - 0.16) + 0.06 * (haze(x * 9, 8) - 0.5);
    if (y > Math.min(peak, side)) {
      const top = Math.min(peak, side);
      const ridge = haze(x * 8 + y * 5, y * 6 - x * 3);
      const snowline = top + 0.12 + 0.12 * haze(x * 11, 4);
      return y < snowline ? [ridge > 0.56 ? 0.32 : 0.0, ridge > 0.5 ? 0.45 : 0.05] : [0.18 + 0.3 * ridge, 0.5];
    }
    return [0.02, 0.75 - 0.62 * smoothStep(0, 0.62, y) + 0.14 * (haze(x * 2 + 9, y * 8) - 0.5)];
  },
};
