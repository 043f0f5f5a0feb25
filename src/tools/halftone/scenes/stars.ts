import type { Scene } from '../halftone.ts';
import { clamp, haze, rhombus, toPath } from '../shapes.ts';
import { starlight } from '../starlight.ts';

const TURN = Math.PI * 2;

/** The seven stars of the Greater Bear. */
export const stars: Scene = {
  name: 'stars',
  paper: '#F0E6C6',
  ink: '#0F1B42',
  tint: '#D2922A',
  field(x, y) {
    // the seven stars of the greater bear, and the way from its pointers to the pole
    const bear: readonly (readonly [number, number])[] = [
      [0.3, 0.36],
      [0.44, 0.32],
      [0.56, 0.38],
      [0.69, 0.44],
      [0.72, 0.6],
      [0.92, 0.62],
      [0.95, 0.42],
    ];
    const pole: readonly [number, number] = [1.18, -0.3];
    for (const [sx, sy] of bear) {
      const q = rhombus(x, y, sx, sy, 0.034, 0.034);
      if (q < 1) return [0, q < 0.55 ? 0 : 0.85];
      const thin = Math.min(rhombus(x, y, sx, sy, 0.075, 0.007), rhombus(x, y, sx, sy, 0.007, 0.075));
      if (thin < 1) return [0.05, 0.9];
    }
    const figure = toPath(x, y, [...bear, [0.69, 0.44]]);
    if (figure < 0.0055) return [0.05, 1];
    // circles around a pole above the sheet
    const r = Math.hypot(x - pole[0], y - pole[1]);
    const a = Math.atan2(y - pole[1], x - pole[0]);
    const circle = Math.abs(((r / 0.22) % 1) - 0.5) < 0.014;
    const spoke = Math.abs((((((a / TURN) * 24) % 1) + 1) % 1) - 0.5) > 0.497;
    if (circle || spoke) return [0.5, 0.3];
    const milky = clamp(1 - Math.abs(y - 1.02 + 0.42 * (x - 0.2)) / 0.26) * haze(x * 5, y * 5);
    const star = starlight(x, y, 0.085, 0.45);
    return [0.96 - 0.5 * milky - star * 0.9, star * 0.3];
  },
};
