import type { Scene } from '../halftone.ts';
import { ellipse, inPolygon, rhombus, smoothStep, toPath } from '../shapes.ts';

/** The letter nun and an alif measured by dots. */
export const dots: Scene = {
  name: 'dots',
  paper: '#F7F5EC',
  ink: '#14191C',
  tint: '#B3161F',
  field(x, y) {
    // the bowl of a nun, drawn with a pen held at an angle: two arcs, the upper one shifted
    const cx = 0.92;
    const cy = 0.44;
    const outer = ellipse(x, y, cx, cy, 0.43, 0.42);
    const inner = ellipse(x, y, cx - 0.012, cy - 0.075, 0.375, 0.365);
    const bowl = outer < 1 && inner > 1 && y > 0.3 + 0.18 * smoothStep(0.4, 1.4, x) - (x < cx ? 0.06 : 0.2);
    const head = inPolygon(x, y, [
      [1.25, 0.26],
      [1.33, 0.2],
      [1.37, 0.45],
      [1.29, 0.52],
    ]);
    if (bowl || head) return [1, 0];
    if (rhombus(x, y, cx - 0.02, 0.2, 0.095, 0.095) < 1) return [0, 1];
    // an alif measured by seven dots
    for (let at = 0; at < 7; at += 1) {
      const q = rhombus(x, y, 0.235, 0.14 + at * 0.12, 0.06, 0.06);
      if (q < 1) return at % 2 === 0 ? [0, 1] : [0, 0.55];
    }
    const alif = toPath(x, y, [
      [0.37, 0.075],
      [0.352, 0.5],
      [0.372, 0.925],
    ]);
    if (alif < 0.034 - 0.02 * smoothStep(0.6, 0.95, y)) return [1, 0];
    // the measuring circle whose diameter is the alif, and ruling lines
    const ring = Math.abs(Math.hypot(x - cx, y - 0.5) - 0.425);
    if (ring < 0.004) return [0, 0.7];
    if (Math.abs(y - 0.075) < 0.003 || Math.abs(y - 0.925) < 0.003) return [0, 0.6];
    const cell = 0.1;
    const fine = rhombus((x / cell) % 1, (y / cell) % 1, 0.5, 0.5, 0.16, 0.16);
    return [fine < 1 ? 0.22 : 0, 0];
  },
};
