import type { Scene } from '../halftone.ts';
import { rhombus } from '../shapes.ts';

const TURN = Math.PI * 2;

/** Twelve phases of the moon around a sun. */
export const calendar: Scene = {
  name: 'calendar',
  paper: '#F2F0E4',
  ink: '#1D3F8F',
  tint: '#C9302C',
  field(x, y) {
    const cx = 0.8;
    const cy = 0.5;
    const radius = Math.hypot(x - cx, y - cy);
    const angle = Math.atan2(y - cy, x - cx);
    const ray = Math.abs((((((angle / TURN) * 24) % 1) + 1) % 1) - 0.5);
    if (radius < 0.1) return [0, 1];
    if (radius < 0.17) return [0, ray < 0.5 * (1 - (radius - 0.1) / 0.075) ? 0.95 : 0];
    for (let month = 0; month < 12; month += 1) {
      const a = (month / 12) * TURN - TURN / 4;
      const mx = cx + 0.355 * Math.cos(a);
      const my = cy + 0.355 * Math.sin(a);
      const q = Math.hypot(x - mx, y - my);
      if (q > 0.083) continue;
      if (q > 0.074) return [0.95, 0];
      // the lit share grows to the full moon of the seventh place and wanes again
      const phase = Math.cos(((month + 0.001) / 12) * TURN);
      const side = month < 6 ? 1 : -1;
      const edge = Math.sqrt(Math.max(0, 0.074 ** 2 - (y - my) ** 2));
      const lit = side * (x - mx) > phase * edge;
      return lit ? [0.02, 0] : [0.93, 0];
    }
    if (Math.abs(radius - 0.355) < 0.004 || Math.abs(radius - 0.47) < 0.005 || Math.abs(radius - 0.235) < 0.004)
      return [0.9, 0];
    const tick = Math.abs((((((angle / TURN) * 72) % 1) + 1) % 1) - 0.5);
    if (radius > 0.447 && radius < 0.47) return [tick < 0.14 ? 0.95 : 0.05, 0];
    if (radius < 0.47) return [0.04, 0.02];
    // the ground: a lattice that fades to the corners
    const cell = 0.08;
    const i = Math.floor(x / cell + 100);
    const j = Math.floor(y / cell);
    const inside = rhombus(x / cell + 100 - i - 0.5, y / cell - j - 0.5, 0, 0, 0.44, 0.44);
    if (inside < 0.28) return [0, 0.9];
    return [inside < 1 ? 0.85 : 0.22, 0];
  },
};
