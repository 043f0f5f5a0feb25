import type { Scene } from '../halftone.ts';
import { clamp, ellipse, hash, haze, inBox, smoothStep, toSegment } from '../shapes.ts';

/** Says whether a point lies in a tree standing at `foot`; a negative height hangs it upside down. */
function inTree(x: number, y: number, cx: number, foot: number, height: number): boolean {
  const u = (x - cx) / Math.abs(height);
  const v = (foot - y) / height;
  if (v < 0 || v > 1.05) return false;
  if (v < 0.42 && Math.abs(u) < 0.035 + 0.03 * (0.42 - v)) return true;
  const rough = 0.06 * (haze(u * 9 + 4, v * 9) - 0.5);
  return (
    ellipse(u, v, 0, 0.68, 0.3 + rough, 0.24 + rough) < 1 ||
    ellipse(u, v, -0.18, 0.55, 0.17 + rough, 0.14 + rough) < 1 ||
    ellipse(u, v, 0.19, 0.56, 0.16 + rough, 0.13 + rough) < 1
  );
}

/** A dark room with one hole: the tree outside stands upside down on its far wall. */
export const camera: Scene = {
  name: 'camera',
  paper: '#F7EFD9',
  ink: '#131D3D',
  tint: '#D79A28',
  field(x, y) {
    const wall = 0.78;
    const hole = 0.5;
    if (x > wall - 0.02 && x < wall + 0.02) return Math.abs(y - hole) < 0.014 ? [0, 0.3] : [1, 0];
    // the rays that cross in the hole
    const ray = Math.min(
      toSegment(x, y, 0.32, 0.196, wall, hole),
      toSegment(x, y, 0.32, 0.84, wall, hole),
      toSegment(x, y, wall, hole, 1.28, 0.83),
      toSegment(x, y, wall, hole, 1.28, 0.13),
    );
    if (x > wall) {
      if (x > 1.555 || y < 0.035 || y > 0.965) return [1, 0];
      const cone = Math.abs(y - hole) / (x - wall + 0.001);
      if (inBox(x, y, 1.02, 0.05, 1.55, 0.95)) {
        if (inTree(x, y, 1.28, 0.13, -0.76)) return [0.3, 0.95];
        const lit = smoothStep(0.46, 0.2, Math.abs(x - 1.28)) * smoothStep(0.5, 0.3, Math.abs(y - hole));
        return [ray < 0.005 ? 0.2 : 0.86 - 0.42 * lit, 0.4 * lit];
      }
      if (ray < 0.006) return [0.1, 0.9];
      return [cone < 0.72 ? 0.72 : 0.97, cone < 0.72 ? 0.2 : 0];
    }
    if (inTree(x, y, 0.32, 0.84, 0.7))
      return [hash(Math.floor(x / 0.03), Math.floor(y / 0.03)) < 0.18 ? 0.55 : 0.98, 0.3];
    if (ray < 0.006) return [0, 1];
    const ground = 0.82 + 0.015 * Math.sin(x * 6);
    if (y > ground) return [0.2 + 0.25 * haze(x * 10, y * 30), 0.5];
    const sun = Math.hypot(x - 0.62, y - 0.16);
    if (sun < 0.075) return [0, 1];
    const beam = Math.abs((((((Math.atan2(y - 0.16, x - 0.62) / (Math.PI * 2)) * 20) % 1) + 1) % 1) - 0.5);
    return [0.02, clamp(0.34 - 0.42 * (sun - 0.075)) * (beam < 0.2 ? 1 : 0.45)];
  },
};
