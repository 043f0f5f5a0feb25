import { clamp, hash, rhombus } from './shapes.ts';

/** Scattered stars: the darkness a star takes away at a point, from 0 to 1. */
export function starlight(x: number, y: number, cell: number, share: number): number {
  const i = Math.floor(x / cell);
  const j = Math.floor(y / cell);
  if (hash(i, j) >= share) return 0;
  const cx = (i + 0.25 + 0.5 * hash(i, j + 51)) * cell;
  const cy = (j + 0.25 + 0.5 * hash(i + 77, j)) * cell;
  const size = cell * (0.12 + 0.18 * hash(i + 13, j + 29));
  return clamp(1.4 - rhombus(x, y, cx, cy, size, size));
}
