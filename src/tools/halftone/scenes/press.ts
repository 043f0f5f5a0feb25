import type { Scene } from '../halftone.ts';
import { ellipse, inBox, inPolygon, rhombus, toPath, toSegment } from '../shapes.ts';
import { typeLines } from '../type-lines.ts';

/** An iron hand press with a lifted sheet. */
export const press: Scene = {
  name: 'press',
  paper: '#F1E8D3',
  ink: '#1B1A1C',
  tint: '#B3161F',
  field(x, y) {
    const cx = 0.86;
    const iron =
      // legs and feet
      toPath(x, y, [
        [cx - 0.26, 0.97],
        [cx - 0.2, 0.72],
      ]) < 0.026 ||
      toPath(x, y, [
        [cx + 0.26, 0.97],
        [cx + 0.2, 0.72],
      ]) < 0.026 ||
      ellipse(x, y, cx - 0.28, 0.965, 0.075, 0.03) < 1 ||
      ellipse(x, y, cx + 0.28, 0.965, 0.075, 0.03) < 1 ||
      // cheeks
      inBox(x, y, cx - 0.25, 0.2, cx - 0.185, 0.74) ||
      inBox(x, y, cx + 0.185, 0.2, cx + 0.25, 0.74) ||
      // head
      (y < 0.22 && ellipse(x, y, cx, 0.22, 0.25, 0.11) < 1) ||
      inBox(x, y, cx - 0.27, 0.19, cx + 0.27, 0.25) ||
      // screw and platen
      inBox(x, y, cx - 0.045, 0.25, cx + 0.045, 0.43) ||
      inPolygon(x, y, [
        [cx - 0.07, 0.42],
        [cx + 0.07, 0.42],
        [cx + 0.165, 0.5],
        [cx + 0.165, 0.545],
        [cx - 0.165, 0.545],
        [cx - 0.165, 0.5],
      ]) ||
      // bed and its rails
      inBox(x, y, cx - 0.6, 0.665, cx + 0.34, 0.7) ||
      inBox(x, y, cx - 0.56, 0.7, cx - 0.53, 0.97) ||
      // bar
      toPath(x, y, [
        [cx + 0.03, 0.345],
        [cx + 0.3, 0.4],
        [cx + 0.5, 0.37],
      ]) < 0.017 ||
      ellipse(x, y, cx + 0.51, 0.368, 0.045, 0.027) < 1 ||
      // crowning rhombus
      rhombus(x, y, cx, 0.075, 0.05, 0.06) < 1 ||
      // crank
      Math.abs(Math.hypot(x - cx + 0.02, y - 0.79) - 0.075) < 0.014 ||
      toSegment(x, y, cx - 0.02, 0.79, cx + 0.09, 0.87) < 0.012;
    const thread = inBox(x, y, cx - 0.045, 0.27, cx + 0.045, 0.42) && ((y + x * 0.35) * 30) % 1 < 0.36;
    if (iron) return thread ? [0.1, 0] : [1, 0];
    // the forme under the platen, and the sheet on the lifted frame
    if (inBox(x, y, cx - 0.15, 0.625, cx + 0.15, 0.665)) return [0.5, 0.9];
    if (inBox(x, y, cx - 0.58, 0.64, cx - 0.28, 0.665)) return [0.75, 0];
    const sheetX = x - (y - 0.64) * 0.45;
    if (y > 0.22 && y < 0.645 && sheetX > cx - 0.6 && sheetX < cx - 0.3) {
      const inner = y > 0.26 && y < 0.61 && sheetX > cx - 0.57 && sheetX < cx - 0.33;
      if (!inner) return [y < 0.232 || sheetX < cx - 0.591 || sheetX > cx - 0.309 ? 1 : 0, 0];
      if (y < 0.315) return [0, 0.95];
      return [typeLines(sheetX, y, 0.032) * 0.85, 0];
    }
    // floor and a wall of proofs
    if (y > 0.94) return [0.82, 0];
    const column = (x + 0.02) / 0.19;
    const inColumn = column - Math.floor(column);
    const page = inColumn > 0.12 && inColumn < 0.88 && y > 0.04 && y < 0.9;
    return page
      ? [typeLines(x, y, 0.043) * 0.17, Math.floor(y / 0.43) !== Math.floor((y - 0.03) / 0.43) ? 0.28 : 0.06]
      : [0.03, 0.06];
  },
};
