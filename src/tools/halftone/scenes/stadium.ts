import type { Scene } from '../halftone.ts';
import { hash, haze, inBox, inPolygon, rhombus, smoothStep, toSegment } from '../shapes.ts';

const TURN = Math.PI * 2;

/** An oval stadium with a tower, as in Montevideo in 1930. */
export const stadium: Scene = {
  name: 'stadium',
  paper: '#E5EFE6',
  ink: '#0C2A22',
  tint: '#0E7F62',
  field(x, y) {
    const u = (x - 0.8) / 0.98;
    const v = (y - 0.66) / 0.5;
    const r = Math.hypot(u, v);
    // the tower of honours
    const tx = 0.8;
    const tower =
      inPolygon(x, y, [
        [tx - 0.045, 0.4],
        [tx - 0.018, 0.05],
        [tx + 0.018, 0.05],
        [tx + 0.045, 0.4],
      ]) ||
      inBox(x, y, tx - 0.05, 0.16, tx + 0.05, 0.175) ||
      inBox(x, y, tx - 0.06, 0.26, tx + 0.06, 0.277) ||
      toSegment(x, y, tx, 0.0, tx, 0.06) < 0.005;
    if (tower && r > 0.86) return [Math.abs(x - tx) < 0.006 ? 0.1 : 1, 0];
    if (y > 0.005 && y < 0.035 && x > tx && x < tx + 0.07 - (y - 0.005) * 0.4) return [0, 1];
    if (r > 1) {
      const cloud = smoothStep(0.5, 0.66, haze(x * 2.2 + 5, y * 7));
      return y < 0.5 ? [0.03 + 0.12 * (1 - cloud) * (0.6 - y), 0.3 * (1 - cloud) * (1 - y)] : [0.9, 0.2];
    }
    if (r > 0.6) {
      const ring = Math.floor((r - 0.6) * 18);
      if (r > 0.975 || ring % 4 === 3) return [0.97, 0];
      const seat = hash(Math.floor(Math.atan2(v, u) * 17 + 200), ring);
      const stair = Math.abs((((((Math.atan2(v, u) / TURN) * 28) % 1) + 1) % 1) - 0.5) > 0.45;
      if (stair) return [0.08, 0];
      return seat < 0.42 ? [0.85, 0] : seat < 0.62 ? [0.1, 0.85] : [0.28, 0];
    }
    if (r > 0.565) return [0.02, 0.05];
    if (r > 0.53) return [0.75, 0.3];
    const px = (x - 0.8) / (0.5 + 0.14 * v);
    const py = v;
    const line =
      Math.abs(px) < 0.008 ||
      Math.abs(Math.hypot(px, py * 0.95) - 0.15) < 0.012 ||
      ((Math.abs(Math.abs(px) - 0.8) < 0.012 || Math.abs(Math.abs(py) - 0.42) < 0.014) &&
        Math.abs(px) < 0.81 &&
        Math.abs(py) < 0.43) ||
      (Math.abs(Math.abs(px) - 0.62) < 0.01 && Math.abs(py) < 0.2) ||
      (Math.abs(Math.abs(py) - 0.2) < 0.012 && Math.abs(px) > 0.62 && Math.abs(px) < 0.8);
    if (line || rhombus(px, py, 0, 0, 0.03, 0.05) < 1) return [0, 0];
    return [0, Math.floor(px * 7 + 50) % 2 === 0 ? 0.92 : 0.62];
  },
};
