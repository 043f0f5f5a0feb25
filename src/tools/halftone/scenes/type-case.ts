import type { Scene } from '../halftone.ts';
import { hash, inBox, rhombus } from '../shapes.ts';

/** A case of type with its compartments. */
export const typeCase: Scene = {
  name: 'type-case',
  paper: '#EFE7D6',
  ink: '#20211F',
  tint: '#A9672B',
  field(x, y) {
    // compartments of different widths on a slanted grid
    const u = x + 0.06 * y;
    const rows = 4;
    const row = Math.floor(y * rows);
    const inRow = y * rows - row;
    const perRow = [5, 6, 4, 5][row % 4] ?? 5;
    const at = (u / 1.66) * perRow;
    const column = Math.floor(at);
    const inColumn = at - column;
    const wall = inRow < 0.06 || inRow > 0.94 || inColumn < 0.03 || inColumn > 0.97;
    if (wall) return [0, 1];
    const fill = hash(column + 3, row + 11);
    if (fill < 0.14) return [0.88, 0];
    // pieces of lead, lying at random
    const small = 0.11;
    const i = Math.floor(u / small);
    const j = Math.floor(y / small);
    const turn = hash(i + row * 7, j + column * 3) - 0.5;
    const px = (u / small - i - 0.5) * Math.cos(turn) - (y / small - j - 0.5) * Math.sin(turn);
    const py = (u / small - i - 0.5) * Math.sin(turn) + (y / small - j - 0.5) * Math.cos(turn);
    const shade = 1;
    if (Math.abs(px) > 0.36 || Math.abs(py) > 0.4) return [shade + 0.25, 0];
    const green = hash(i, j + 5) < 0.2;
    const mark = hash(i + 60, j + 20);
    const face =
      mark < 0.4
        ? rhombus(px, py, 0, -0.06, 0.2, 0.2) < 1
        : mark < 0.7
          ? Math.abs(Math.hypot(px, py + 0.1) - 0.17) < 0.075 && py > -0.16
          : inBox(px, py, -0.06, -0.28, 0.06, 0.2) || inBox(px, py, -0.06, 0.08, 0.22, 0.2);
    return face ? [green ? 0 : 0.95, green ? 1 : 0] : [0.06, green ? 0.35 : 0];
  },
};
