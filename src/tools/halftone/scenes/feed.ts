import type { Scene } from '../halftone.ts';
import { rhombus } from '../shapes.ts';
import { typeLines } from '../type-lines.ts';

/** Sheets of print going out from one dot as waves. */
export const feed: Scene = {
  name: 'feed',
  paper: '#EAF0F4',
  ink: '#122B52',
  tint: '#C7541F',
  field(x, y) {
    // sheets of print that go out from a dot as waves
    const cx = 0.4;
    const cy = 0.82;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(cy - y, x - cx);
    if (rhombus(x, y, cx, cy, 0.12, 0.12) < 1) return [0, 1];
    if (a > 0 && a < Math.PI / 2) {
      for (const [index, radius] of [0.29, 0.5, 0.71, 0.92].entries()) {
        const side = Math.abs(r - radius);
        if (side > 0.08) continue;
        if (side > 0.068 || a < 0.012 || a > Math.PI / 2 - 0.012) return [1, 0];
        const print = typeLines(a * radius, r - radius + 0.0655, 0.044);
        return index === 1 && r > radius + 0.022 ? [0, print > 0 ? 1 : 0.1] : [print > 0 ? 0.95 : 0, 0];
      }
    }
    const cell = 0.1;
    const inside = rhombus((x / cell) % 1, (y / cell) % 1, 0.5, 0.5, 0.5, 0.5);
    return [inside < 0.5 ? 0.42 : 0.12, 0];
  },
};
