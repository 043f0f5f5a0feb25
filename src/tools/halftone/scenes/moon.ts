import type { Scene } from '../halftone.ts';
import { clamp, haze, mix, rhombus, smoothStep } from '../shapes.ts';

/** The Pleiades as the eye sees them, from the middle of the cluster. */
const PLEIADES: readonly (readonly [number, number, number])[] = [
  [0, 0, 0.02],
  [-0.07, -0.02, 0.016],
  [0.055, -0.035, 0.015],
  [0.07, 0.025, 0.014],
  [-0.03, 0.045, 0.013],
  [0.02, -0.075, 0.012],
  [-0.06, -0.075, 0.01],
];

/** A full moon over the sea, with the Pleiades beside it. */
export const moon: Scene = {
  name: 'moon',
  paper: '#F5EDD6',
  ink: '#121A42',
  tint: '#8E99C9',
  field(x, y) {
    const horizon = 0.74;
    for (const [dx, dy, size] of PLEIADES) {
      if (rhombus(x, y, 0.3 + dx, 0.27 + dy, size, size * 1.3) < 1) return [0, 0];
    }
    const r = Math.hypot(x - 0.95, y - 0.38);
    if (r < 0.27) {
      const seas = smoothStep(0.5, 0.6, haze(x * 5.5 + 3, y * 5.5 + 1));
      const crater = smoothStep(0.6, 0.66, haze(x * 17, y * 17));
      return [0.1 * crater + 0.1 * smoothStep(0.22, 0.27, r), 0.6 * seas];
    }
    if (y > horizon) {
      const depth = (y - horizon) / (1 - horizon);
      const wave = Math.sin((y * 170) / (1 + depth) + haze(x * 5, y * 22) * 7);
      const path = Math.abs(x - 0.95) < 0.09 + 0.16 * depth;
      if (path && wave > -0.25) return [0.05, 0.15];
      return [mix(0.7, 0.97, depth) + (wave > 0.3 ? 0.1 : -0.08), 0.6];
    }
    const glow = 0.5 * clamp(1 - (r - 0.27) / 0.34);
    return [mix(0.97, 0.66, smoothStep(0.1, horizon, y)) - glow, 0.5 * smoothStep(0.3, horizon, y) + 0.5 * glow];
  },
};
