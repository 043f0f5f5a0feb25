import type { Scene } from '../halftone.ts';
import { clamp, hash, haze, inPolygon, smoothStep, toSegment } from '../shapes.ts';

/** A pearling dhow, its ropes and the pearls below. */
export const dhow: Scene = {
  name: 'dhow',
  paper: '#E8EFEF',
  ink: '#0E2F3E',
  tint: '#C65B3A',
  field(x, y) {
    const hull = inPolygon(x, y, [
      [0.28, 0.6],
      [0.36, 0.655],
      [0.62, 0.685],
      [1.0, 0.66],
      [1.2, 0.57],
      [1.29, 0.5],
      [1.25, 0.62],
      [1.12, 0.745],
      [0.46, 0.745],
    ]);
    if (hull) return Math.abs(y - 0.7 - 0.02 * Math.sin(x * 4)) < 0.008 ? [0, 1] : [1, 0];
    if (toSegment(x, y, 0.78, 0.68, 0.81, 0.12) < 0.01) return [1, 0];
    if (toSegment(x, y, 0.38, 0.42, 1.12, 0.04) < 0.009) return [1, 0];
    const sail = inPolygon(x, y, [
      [0.4, 0.425],
      [1.1, 0.065],
      [1.11, 0.2],
      [1.06, 0.42],
      [0.98, 0.6],
      [0.7, 0.55],
    ]);
    if (sail) {
      const seam = Math.abs((((((x * 0.46 + y * 0.9) / 0.075) % 1) + 1) % 1) - 0.5) < 0.06;
      return [seam ? 0.4 : 0.03, 0.3 + 0.5 * smoothStep(0.4, 1.1, x)];
    }
    // divers' ropes and oars
    for (let at = 0; at < 5; at += 1) {
      if (toSegment(x, y, 0.52 + at * 0.13, 0.72, 0.45 + at * 0.13, 0.83) < 0.0055) return [1, 0];
    }
    if (y > 0.73) {
      const wave = Math.sin(y * 190 + haze(x * 6, y * 16) * 9);
      const deep = smoothStep(0.73, 1, y);
      for (let at = 0; at < 7; at += 1) {
        // pearls on the sea floor
        const px = 0.14 + at * 0.22 + 0.05 * hash(at, 2);
        const q = Math.hypot(x - px, y - 0.94 - 0.02 * hash(at, 9));
        if (q < 0.022) return [q < 0.016 ? 0 : 0.5, 0];
      }
      return [0.4 + 0.42 * deep + (wave > 0.1 ? 0.14 : -0.16) * (1 - deep * 0.6), 0];
    }
    const sun = Math.hypot(x - 0.28, y - 0.52);
    if (sun < 0.14 && y < 0.73) return [0, 0.95];
    return [0.1 * (1 - y), 0.3 * clamp(1 - (sun - 0.14) / 0.6) * (0.6 + 0.6 * haze(x * 2, y * 12))];
  },
};
