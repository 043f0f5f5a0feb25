import type { Scene } from '../halftone.ts';
import { ellipse, inBox, rhombus, smoothStep } from '../shapes.ts';

const SEATS = 14;
const TURN = Math.PI * 2;

/** A round table with its seats and sheets of paper, seen from above. */
export const council: Scene = {
  name: 'council',
  paper: '#F5E8DF',
  ink: '#3A0D14',
  tint: '#B8242B',
  field(x, y) {
    const cx = 0.8;
    const cy = 0.5;
    const r = Math.hypot(x - cx, y - cy);
    const angle = Math.atan2(y - cy, x - cx);
    const turn = angle / TURN;
    const place = Math.round(turn * SEATS);
    const seat = (place / SEATS) * TURN;
    const along = (x - cx) * Math.cos(seat) + (y - cy) * Math.sin(seat);
    const across = -(x - cx) * Math.sin(seat) + (y - cy) * Math.cos(seat);
    if (r < 0.36) {
      if (r > 0.347) return [1, 0];
      // a sheet before each seat, and a small flag
      if (inBox(along, across, 0.255, -0.042, 0.325, 0.042)) {
        const line = Math.abs((((along - 0.255) / 0.016) % 1) - 0.5) < 0.22;
        return [line && Math.abs(across) < 0.032 ? 0.55 : 0, 0];
      }
      if (rhombus(along, across, 0.215, 0, 0.02, 0.02) < 1) return place % 2 === 0 ? [0.95, 0] : [0, 0];
      if (r > 0.185) return [0.04, 0.86];
      if (r > 0.172) return [1, 0];
      // a star of rhombi in the middle
      const petal = Math.abs(((((turn * 8) % 1) + 1) % 1) - 0.5);
      const star = r < 0.165 - petal * 0.13;
      if (r < 0.035) return [0, 1];
      return star ? [0, 0.05] : [0.88, 0];
    }
    // chairs
    if (ellipse(along, across, 0.425, 0, 0.042, 0.062) < 1)
      return ellipse(along, across, 0.412, 0, 0.03, 0.045) < 1 ? [0.12, 0.6] : [1, 0];
    const cell = 0.1;
    const tile = rhombus((((x / cell) % 1) + 1) % 1, (((y / cell) % 1) + 1) % 1, 0.5, 0.5, 0.5, 0.5);
    const shade = 0.16 * smoothStep(0.62, 0.36, r);
    return [(tile < 0.24 ? 0.5 : 0.06) + shade, tile < 1 ? 0.16 : 0.3];
  },
};
