import type { Scene } from '../halftone.ts';
import { hash, pointedArch, smoothStep } from '../shapes.ts';

/** Shelves of books on both sides of an arched window. */
export const library: Scene = {
  name: 'library',
  paper: '#F3E6D8',
  ink: '#3B1320',
  tint: '#B3461F',
  field(x, y) {
    // an arched window in the middle, shelves on both sides
    const window = pointedArch(x, y, 0.8, 0.42, 0.86, 0.21, 0.3);
    if (window > 0.022) {
      const bar = Math.abs(x - 0.8) < 0.006 || Math.abs(((y - 0.42) / 0.145) % 1) < 0.07;
      const light = Math.hypot(x - 0.8, y - 0.4);
      return bar ? [0.9, 0] : [0, 0.1 + 0.5 * smoothStep(0.05, 0.45, light)];
    }
    if (window > -0.012) return [1, 0];
    if (y > 0.9) return [Math.abs(x - 0.8) < (y - 0.72) * 1.25 ? 0.25 : 0.85, 0.5];
    const shelf = 0.15;
    const row = Math.floor(y / shelf);
    const inRow = y / shelf - row;
    if (inRow > 0.9) return [1, 0];
    if (Math.abs(x - 0.545) < 0.012 || Math.abs(x - 1.055) < 0.012) return [1, 0];
    if (Math.abs(x - 0.8) < 0.24) return [0.9, 0];
    const slot = 0.0275;
    const book = Math.floor(x / slot);
    const inBook = x / slot - book;
    const tall = 0.14 + 0.26 * hash(book, row + 31);
    if (hash(book + 9, row + 77) < 0.07) return [0.96, 0];
    if (inRow < tall) return [0.96, 0];
    if (inBook < 0.16) return [0.97, 0];
    const colour = hash(book + 4, row + 5);
    const label = inRow > tall + 0.12 && inRow < tall + 0.22;
    if (colour < 0.34) return label ? [0, 0] : [0.06, 0.95];
    if (colour < 0.68) return label ? [0, 0.9] : [0.66, 0];
    return label ? [0.6, 0] : [0.14, 0.14];
  },
};
