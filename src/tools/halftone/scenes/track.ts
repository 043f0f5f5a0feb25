import type { Scene } from '../halftone.ts';
import { clamp, ellipse, haze, toPath } from '../shapes.ts';

/** A runner on a track, in the manner of painted vases. */
export const track: Scene = {
  name: 'track',
  paper: '#F4E7D6',
  ink: '#1B2B4B',
  tint: '#C2452B',
  field(x, y) {
    // a runner in the manner of painted vases, on lanes that meet far away
    const runner =
      ellipse(x, y, 0.97, 0.235, 0.052, 0.062) < 1 ||
      toPath(x, y, [
        [0.945, 0.3],
        [0.9, 0.42],
        [0.86, 0.55],
      ]) < 0.06 ||
      toPath(x, y, [
        [0.87, 0.56],
        [1.03, 0.62],
        [1.0, 0.78],
      ]) < 0.038 ||
      toPath(x, y, [
        [1.0, 0.78],
        [1.075, 0.79],
      ]) < 0.022 ||
      toPath(x, y, [
        [0.85, 0.57],
        [0.73, 0.68],
        [0.57, 0.66],
      ]) < 0.036 ||
      toPath(x, y, [
        [0.57, 0.66],
        [0.555, 0.73],
      ]) < 0.02 ||
      toPath(x, y, [
        [0.94, 0.34],
        [1.06, 0.43],
        [1.16, 0.35],
      ]) < 0.026 ||
      toPath(x, y, [
        [0.92, 0.35],
        [0.79, 0.36],
        [0.72, 0.47],
      ]) < 0.026;
    if (runner) return [1, 0];
    const horizon = 0.56;
    if (y > horizon) {
      const depth = 1 / (y - horizon + 0.09);
      const across = (x - 1.5) * depth * 0.62;
      const lane = ((across % 1) + 1) % 1;
      if (Math.hypot((x - 0.86) / 0.3, (y - 0.845) / 0.028) < 1) return [0.75, 0.6];
      if (lane < 0.07) return [0, 0];
      return [0.06, Math.floor(across + 50) % 2 === 0 ? 0.88 : 0.66];
    }
    const sun = Math.hypot(x - 0.42, y - 0.34);
    const olive = 0.5 + 0.035 * Math.sin(x * 3.2 + 1) + 0.02 * haze(x * 20, 3);
    if (y > olive) return [0.62 + 0.25 * haze(x * 16, y * 16), 0];
    if (sun < 0.17) return [0, 0.95];
    return [0.03, 0.3 * clamp(1 - (sun - 0.17) / 0.8) * (0.7 + 0.5 * haze(x * 2, y * 11))];
  },
};
