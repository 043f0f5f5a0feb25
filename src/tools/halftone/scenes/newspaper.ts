import type { Scene } from '../halftone.ts';
import { inBox, rhombus, smoothStep } from '../shapes.ts';
import { typeLines } from '../type-lines.ts';

/** A stack of newspapers; the first page carries a rhombus for its name. */
export const newspaper: Scene = {
  name: 'newspaper',
  paper: '#F6F1E5',
  ink: '#17191B',
  tint: '#B3161F',
  field(x, y) {
    // the page lies aslant
    const u = (x - 0.8) * 0.985 - (y - 0.5) * 0.17 + 0.8;
    const v = (y - 0.5) * 0.985 + (x - 0.8) * 0.17 + 0.5;
    if (inBox(u, v, 0.38, 0.06, 1.22, 1.2)) {
      if (u < 0.39 || u > 1.21 || v < 0.072) return [1, 0];
      if (rhombus(u, v, 1.1, 0.165, 0.06, 0.06) < 1) return [0, 1];
      if (inBox(u, v, 0.6, 0.135, 1.01, 0.195))
        return [rhombus((u / 0.07) % 1, (v - 0.135) / 0.06, 0.5, 0.5, 0.62, 0.62) < 1 ? 1 : 0.05, 0];
      if (Math.abs(v - 0.25) < 0.007 || Math.abs(v - 0.268) < 0.003) return [1, 0];
      if (u < 0.43 || u > 1.17 || v < 0.28) return [0, 0];
      if (inBox(u, v, 0.72, 0.3, 1.17, 0.335) || inBox(u, v, 0.8, 0.36, 1.17, 0.395)) return [0.95, 0];
      if (inBox(u, v, 0.72, 0.43, 1.17, 0.72)) {
        const sun = Math.hypot(u - 0.95, v - 0.56);
        if (v > 0.65) return [0.8, 0];
        return sun < 0.085 ? [0, 1] : [0.28 * smoothStep(0.43, 0.65, v), 0.1];
      }
      const column = u < 0.7 ? (u - 0.43) / 0.135 : (u - 0.72) / 0.15;
      if (column - Math.floor(column) > 0.88) return [0, 0];
      return [typeLines(u, v, 0.03) * 0.8, 0];
    }
    // the sheets beneath
    for (let sheet = 1; sheet <= 5; sheet += 1) {
      const du = u - sheet * 0.022 * (sheet % 2 === 0 ? 1 : -0.6);
      const dv = v - sheet * 0.017;
      if (inBox(du, dv, 0.38, 0.06, 1.22, 1.3))
        return du < 0.388 || du > 1.212 || dv < 0.07 ? [1, 0] : [0.12 * sheet, 0];
    }
    const shadow = inBox(u, v, 0.33, 0.12, 1.36, 1.3) ? 0.55 : 0;
    const cell = 0.08;
    const tile = rhombus((((x / cell) % 1) + 1) % 1, (((y / cell) % 1) + 1) % 1, 0.5, 0.5, 0.5, 0.5);
    return [shadow, tile < 0.3 ? 1 : 0.5];
  },
};
