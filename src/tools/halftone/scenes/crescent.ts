import type { Scene } from '../halftone.ts';
import { clamp, ellipse, haze, inBox, mix, pointedArch, smoothStep, toSegment } from '../shapes.ts';
import { starlight } from '../starlight.ts';

/** A thin crescent over dome, minaret and lit arches at dusk. */
export const crescent: Scene = {
  name: 'crescent',
  paper: '#F6E7C8',
  ink: '#171F4E',
  tint: '#D9652B',
  field(x, y) {
    const sky = mix(0.93, 0.06, smoothStep(0.05, 0.82, y)) + 0.06 * (haze(x * 3, y * 9) - 0.5);
    const glow = 0.75 * smoothStep(0.35, 0.86, y) * (1 - 0.35 * Math.abs(x - 0.5));
    const moon = Math.hypot(x - 0.56, y - 0.34);
    // the evening crescent is lit on the side of the sun that has just set
    const shade = Math.hypot(x - 0.515, y - 0.305);
    if (moon < 0.2 && shade > 0.19) return [0, 0];
    const sparkle = moon < 0.24 || y > 0.5 ? 0 : starlight(x, y, 0.11, 0.4);
    const halo = moon < 0.2 ? 0.16 : 0.26 * clamp(1 - (moon - 0.2) / 0.2);
    const building =
      inBox(x, y, 1.2, 0.36, 1.262, 1) || // shaft of the minaret
      inBox(x, y, 1.17, 0.47, 1.292, 0.492) ||
      inBox(x, y, 1.185, 0.345, 1.277, 0.362) ||
      inBox(x, y, 1.213, 0.27, 1.249, 0.35) ||
      (y < 0.272 && ellipse(x, y, 1.231, 0.262, 0.03, 0.05) < 1 && y > 0.2) ||
      toSegment(x, y, 1.231, 0.17, 1.231, 0.22) < 0.005 ||
      (y < 0.8 && pointedArch(x, y, 0.93, 0.74, 0.8, 0.19, 0.25) > 0) ||
      toSegment(x, y, 0.93, 0.49, 0.93, 0.56) < 0.006 ||
      inBox(x, y, 0.7, 0.79, 1.6, 1) ||
      inBox(x, y, 0, 0.9, 1.6, 1) ||
      (y < 0.91 && ellipse(x, y, 0.24, 0.91, 0.12, 0.08) < 1) ||
      (y < 0.91 && ellipse(x, y, 0.46, 0.91, 0.07, 0.05) < 1);
    if (building) {
      for (let at = 0; at < 6; at += 1) {
        if (pointedArch(x, y, 0.79 + at * 0.145, 0.885, 0.955, 0.04, 0.6) > 0) return [0.08, 0.95];
      }
      if (inBox(x, y, 1.223, 0.4, 1.239, 0.43) || inBox(x, y, 1.223, 0.56, 1.239, 0.6)) return [0.05, 0.95];
      return [1, 0];
    }
    return [sky - halo - sparkle, glow];
  },
};
