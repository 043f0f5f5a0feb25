import type { Scene } from '../halftone.ts';
import { clamp, ellipse, haze, mix, smoothStep, toPath } from '../shapes.ts';

/** Six loaded camels on a dune before a low sun. */
export const caravan: Scene = {
  name: 'caravan',
  paper: '#F7E6BD',
  ink: '#3B1C12',
  tint: '#D3691F',
  field(x, y) {
    const near = 0.8 + 0.05 * Math.sin(x * 2.4 + 0.6) + 0.012 * Math.sin(x * 7);
    const walk = 0.66 + 0.035 * Math.sin(x * 2.1 + 3.4);
    const far = 0.52 + 0.05 * Math.sin(x * 3.1 + 1.2) + 0.015 * Math.sin(x * 9);
    for (let at = 0; at < 6; at += 1) {
      const cx = 0.3 + at * 0.225;
      const foot = 0.665 + 0.035 * Math.sin(cx * 2.1 + 3.4);
      const size = 0.125 - 0.004 * at;
      if (inCamel(x, y, cx, foot, size)) {
        const load = ellipse(x, y, cx, foot - size * 0.95, size * 0.2, size * 0.17) < 1;
        return load ? [0.12, 1] : [1, 0];
      }
      const shadow = y > foot && y < foot + 0.05 && Math.abs(x - cx - (y - foot) * 2.2) < 0.05 - (y - foot) * 0.6;
      if (shadow && y < near) return [0.6, 0.6];
    }
    if (y > near) return [mix(1, 0.62, smoothStep(near + 0.02, 1.02, y)), 0.6];
    if (y > walk) return [0.05 + 0.3 * smoothStep(walk + 0.05, near, y) * clamp(0.4 + Math.sin(x * 3 + y * 20)), 0.72];
    if (y > far) return [0.03, 0.36 + 0.25 * smoothStep(far, walk, y)];
    const sun = Math.hypot(x - 1.13, y - 0.33);
    if (sun < 0.235) return [0, 1];
    return [0, clamp(0.28 - 0.3 * (sun - 0.235)) + 0.04 * haze(x * 2, y * 12)];
  },
};

/** Says whether a point lies in a walking camel with a load; `size` is the height of its back. */
function inCamel(x: number, y: number, cx: number, foot: number, size: number): boolean {
  const u = (x - cx) / size;
  const v = (foot - y) / size;
  return (
    ellipse(u, v, 0, 0.88, 0.42, 0.2) < 1 ||
    ellipse(u, v, -0.02, 1.08, 0.2, 0.2) < 1 ||
    toPath(u, v, [
      [-0.34, 0.9],
      [-0.52, 0.82],
      [-0.62, 1.02],
      [-0.64, 1.3],
    ]) < 0.075 ||
    ellipse(u, v, -0.73, 1.33, 0.13, 0.065) < 1 ||
    toPath(u, v, [
      [-0.29, 0.8],
      [-0.33, 0.42],
      [-0.42, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [-0.22, 0.8],
      [-0.17, 0.42],
      [-0.2, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.3, 0.8],
      [0.36, 0.44],
      [0.28, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.36, 0.8],
      [0.43, 0.44],
      [0.5, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.4, 0.95],
      [0.48, 0.72],
    ]) < 0.028
  );
}
