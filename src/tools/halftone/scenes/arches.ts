import type { Scene } from '../halftone.ts';
import { pointedArch, rhombus } from '../shapes.ts';

/** An arcade with alternating stones, one arch inside another. */
export const arches: Scene = {
  name: 'arches',
  paper: '#E3E9F4',
  ink: '#13245A',
  tint: '#D9A441',
  field(x, y) {
    const cx = 0.8;
    let scale = 1;
    for (let depth = 0; depth < 6; depth += 1) {
      const half = 0.62 * scale;
      const spring = 0.56 - 0.02 * scale;
      const base = 0.56 + 0.5 * scale;
      const deep = pointedArch(x, y, cx, spring, base, half, 0.4);
      if (deep < 0 && depth === 0) {
        // the wall: a lattice of stars around the first arch
        const star = rhombus(((x * 10) % 1) - 0.5, ((y * 10) % 1) - 0.5, 0, 0, 0.34, 0.34);
        const band = deep > -0.035;
        return [band ? 0.98 : star < 1 ? 0.1 : 0.98, star < 0.45 && !band ? 0.9 : 0];
      }
      const ring = 0.115 * scale;
      if (deep >= 0 && deep < ring) {
        // alternating stones, as in Mamluk and Andalusian arches
        const angle =
          y < spring
            ? Math.atan2(spring - y, Math.abs(x - cx) + half * 0.4) / 0.115
            : (y - spring) / (0.085 * scale) + 100;
        if (deep < 0.012 * scale || deep > ring - 0.012 * scale) return [0.98, 0];
        return Math.floor(angle) % 2 === 0 ? [0.1 + 0.05 * depth, 0.7] : [0.98 - 0.06 * depth, 0];
      }
      if (deep < 0 || y > base) break;
      scale *= 0.7;
    }
    if (y > 0.6 && Math.abs(x - cx) < (y - 0.56) * 1.1) {
      const far = 1 / (y - 0.5);
      const check = (Math.floor(far * 2.2) + Math.floor((x - cx) * far * 2.4 + 50)) % 2 === 0;
      return [check ? 0.5 : 0.05, check ? 0.1 : 0.45];
    }
    return Math.abs(x - cx) < 0.09 ? [0, 0.75] : [0.25, 0.4];
  },
};
