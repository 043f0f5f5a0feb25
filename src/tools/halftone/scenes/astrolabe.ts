import type { Scene } from '../halftone.ts';
import { hash, haze, rhombus, toSegment } from '../shapes.ts';
import { starlight } from '../starlight.ts';

const TURN = Math.PI * 2;

/** The face of an astrolabe: rim, ecliptic ring, star pointers, rule. */
export const astrolabe: Scene = {
  name: 'astrolabe',
  paper: '#F4E9CB',
  ink: '#12265C',
  tint: '#C0861C',
  field(x, y) {
    const cx = 0.8;
    const cy = 0.54;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(y - cy, x - cx);
    const share = (n: number): number => Math.abs((((((a / TURN) * n) % 1) + 1) % 1) - 0.5);
    // throne and ring above
    if (Math.abs(Math.hypot(x - cx, y - 0.045) - 0.032) < 0.01) return [1, 0];
    if (y < 0.15 && y > 0.07 && Math.abs(x - cx) < 0.05 + (y - 0.07) * 1.7)
      return rhombus(x, y, cx, 0.118, 0.03, 0.026) < 1 ? [0, 1] : [1, 0];
    if (r < 0.435) {
      // the rule across the face
      const along = Math.cos(a + 0.62) * r;
      const across = Math.abs(Math.sin(a + 0.62) * r);
      if (across < 0.02 && Math.abs(along) < 0.4) return across < 0.006 ? [0.2, 1] : [1, 0];
      if (r < 0.02) return [0, 1];
      if (r > 0.425) return [1, 0];
      if (r > 0.385) return share(72) > 0.2 ? [0.04, 0.5] : [0.95, 0];
      if (r > 0.375) return [1, 0];
      if (r > 0.34) return share(24) > 0.06 ? [0.03, 0.2] : [0.9, 0];
      if (r > 0.332) return [1, 0];
      // ecliptic ring, off centre
      const e = Math.hypot(x - cx, y - cy + 0.11);
      if (e > 0.17 && e < 0.215)
        return Math.abs((((((Math.atan2(y - cy + 0.11, x - cx) / TURN) * 36) % 1) + 1) % 1) - 0.5) > 0.12
          ? [0.1, 1]
          : [0.95, 0];
      if (Math.abs(e - 0.17) < 0.006 || Math.abs(e - 0.215) < 0.006) return [1, 0];
      // star pointers
      for (let at = 0; at < 11; at += 1) {
        const sa = at * 2.3999;
        const sr = 0.1 + 0.2 * hash(at + 3, 8);
        const px = cx + sr * Math.cos(sa);
        const py = cy + sr * Math.sin(sa);
        if (rhombus(x, y, px, py, 0.017, 0.034) < 1) return [1, 0];
        if (toSegment(x, y, px, py, cx + 0.33 * Math.cos(sa + 0.18), cy + 0.33 * Math.sin(sa + 0.18)) < 0.005)
          return [0.9, 0];
      }
      // almucantars of the plate beneath
      const m = Math.hypot(x - cx, y - cy - 0.12);
      const lines = Math.abs(((m * 26) % 1) - 0.5) < 0.09;
      return [lines ? 0.5 : 0, 0.28];
    }
    const star = starlight(x, y, 0.13, 0.5);
    return [0.9 - 0.14 * haze(x * 3, y * 3) - star, 0];
  },
};
