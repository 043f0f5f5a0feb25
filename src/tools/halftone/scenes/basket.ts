import type { Scene } from '../halftone.ts';
import { ellipse, hash, inBox, mix, smoothStep, toPath } from '../shapes.ts';

/** Fruit in the basket: middle, radius, and whether the tint prints it. */
const FRUIT: readonly (readonly [number, number, number, boolean])[] = [
  [0.5, 0.47, 0.105, true],
  [0.68, 0.42, 0.12, false],
  [0.88, 0.45, 0.11, true],
  [1.05, 0.42, 0.1, false],
  [1.14, 0.49, 0.075, true],
  [0.6, 0.53, 0.08, false],
  [0.79, 0.53, 0.09, true],
  [0.98, 0.53, 0.085, true],
];

/** A market basket with bread and fruit, and a price tag. */
export const basket: Scene = {
  name: 'basket',
  paper: '#F2F0DE',
  ink: '#123A2D',
  tint: '#D0771F',
  field(x, y) {
    const cx = 0.82;
    const rim = inBox(x, y, 0.36, 0.555, 1.28, 0.605);
    const share = (y - 0.6) / 0.32;
    const half = mix(0.44, 0.33, share);
    // price tag on a thread
    if (inBox(x, y, 1.3, 0.66, 1.5, 0.82)) {
      if (x < 1.31 || x > 1.49 || y < 0.675 || y > 0.805) return [1, 0];
      if (Math.hypot(x - 1.4, y - 0.7) < 0.012) return [1, 0];
      return [inBox(x, y, 1.34, 0.735, 1.46, 0.752) || inBox(x, y, 1.37, 0.77, 1.46, 0.784) ? 0.9 : 0, 0.12];
    }
    if (
      toPath(x, y, [
        [1.24, 0.6],
        [1.33, 0.6],
        [1.4, 0.7],
      ]) < 0.006
    )
      return [1, 0];
    if (rim) return Math.abs((((x + (y - 0.58) * 0.6) / 0.05) % 1) - 0.5) < 0.1 ? [0.1, 0.2] : [1, 0];
    if (share > 0 && share < 1 && Math.abs(x - cx) < half) {
      // weave
      const row = Math.floor(share * 8);
      const turn = ((x - cx) / half) * 11;
      const column = Math.floor(turn + 50);
      const inRow = share * 8 - row;
      const inColumn = turn + 50 - column;
      if (inRow < 0.12 || inColumn < 0.1) return [1, 0];
      return (row + column) % 2 === 0 ? [0.16, 0.75] : [0.82, 0];
    }
    // loaves stand behind
    if (y < 0.56) {
      for (const [index, [fx, fy, radius, tinted]] of FRUIT.entries()) {
        const q = ellipse(x, y, fx, fy, radius, radius);
        if (q < 1) {
          if (q > 0.9) return [1, 0];
          const light = smoothStep(0.9, 0.1, ellipse(x, y, fx - radius * 0.35, fy - radius * 0.4, radius, radius));
          return tinted ? [0.12 * (1 - light), mix(1, 0.35, light)] : [mix(0.85, 0.2, light), hash(index, 3) * 0.2];
        }
      }
      for (const [left, lean] of [
        [0.62, -0.16],
        [0.98, 0.14],
      ] as const) {
        const mid = left + (0.5 - y) * lean;
        const loaf = ellipse(x, y, mid, 0.34, 0.085, 0.25);
        if (loaf < 1) {
          if (loaf > 0.92) return [1, 0];
          return Math.abs((((y + (x - mid) * 0.8) / 0.075) % 1) - 0.5) < 0.12 ? [0.05, 0.1] : [0.1, 0.7];
        }
      }
      // handle
      const arc = Math.abs(Math.hypot((x - cx) / 0.42, (y - 0.57) / 0.48) - 1);
      if (arc < 0.028) return [1, 0];
    }
    if (y > 0.915) return [y < 0.93 ? 1 : 0.3, 0.35];
    // receding shelf lines, as rows of a price list
    const line = Math.floor(y / 0.075);
    const ruled = y / 0.075 - line < 0.1;
    return [ruled ? 0.16 : 0.02, hash(Math.floor(x / 0.05), line) < 0.34 && !ruled ? 0.1 : 0.02];
  },
};
