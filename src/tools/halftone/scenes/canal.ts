import type { Scene } from '../halftone.ts';
import { clamp, hash, haze, inBox, smoothStep, toSegment } from '../shapes.ts';

/** A container ship between two banks of sand. */
export const canal: Scene = {
  name: 'canal',
  paper: '#E6EEE6',
  ink: '#102A3C',
  tint: '#CC7A2B',
  field(x, y) {
    const bank = 0.64 + 0.006 * Math.sin(x * 20);
    // containers on a hull
    const left = 0.16;
    const right = 1.34;
    const t = (x - left) / (right - left);
    const deck = 0.55;
    if (
      t > 0 &&
      t < 1 &&
      y > deck - 0.025 * smoothStep(0.9, 1, t) &&
      y < 0.71 &&
      t > (y - deck) * 0.18 &&
      t < 1 - (y - deck) * 0.3
    ) {
      return y > 0.675 ? [0.2, 0.9] : [1, 0];
    }
    const slot = 0.062;
    const column = Math.floor((x - left) / slot);
    const heights = [0, 2, 4, 4, 5, 5, 4, 5, 5, 0, 5, 5, 4, 5, 4, 4, 3, 2, 0];
    const level = Math.floor((deck - y) / 0.047);
    if (y < deck && level >= 0 && level < (heights[column] ?? 0)) {
      const gap = (x - left) / slot - column < 0.07 || (deck - y) / 0.047 - level < 0.1;
      const tone = hash(column + 2, level + 9);
      if (gap) return [0.95, 0];
      return tone < 0.4 ? [0.04, 0.95] : tone < 0.72 ? [0.82, 0] : [0.22, 0.12];
    }
    // bridge
    const bx = left + 9 * slot;
    if (inBox(x, y, bx + 0.008, 0.2, bx + 0.056, deck))
      return ((deck - y) / 0.045) % 1 < 0.35 && y < 0.5 ? [0.12, 0] : [0.98, 0];
    if (inBox(x, y, bx - 0.03, 0.22, bx + 0.094, 0.252)) return [0.98, 0];
    if (toSegment(x, y, bx + 0.032, 0.11, bx + 0.032, 0.2) < 0.006) return [0.98, 0];
    if (y > 0.84) {
      // near bank of sand
      const edge = 0.84 + 0.02 * Math.sin(x * 3 + 1);
      if (y > edge) return [0.06 + 0.3 * haze(x * 9, y * 30), 0.85];
    }
    if (y > 0.69) {
      const wave = Math.sin(y * 210 + haze(x * 5, y * 20) * 9);
      const under = t > 0.02 && t < 0.97 ? 0.35 * (1 - smoothStep(0.7, 0.84, y)) : 0;
      return [0.36 + under + (wave > 0.2 ? 0.18 : -0.14), 0];
    }
    if (y > bank) return [0.15, 0.8];
    // the far desert and a low sun
    const ridge = 0.585 + 0.03 * Math.sin(x * 2.7) + 0.012 * Math.sin(x * 8);
    if (y > ridge) return [0.03, 0.55];
    const sun = Math.hypot(x - 1.22, y - 0.27);
    if (sun < 0.13) return [0, 0.95];
    return [
      0.16 * (1 - y) + 0.1 * smoothStep(0.5, 0.62, haze(x * 1.5 + 4, y * 9)),
      0.16 * clamp(1 - (sun - 0.13) / 0.6),
    ];
  },
};
