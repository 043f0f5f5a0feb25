import type { Scene } from '../halftone.ts';
import { clamp, haze, inBox, mix, pointedArch, smoothStep, toSegment } from '../shapes.ts';
import { starlight } from '../starlight.ts';

/** A church with an onion dome and towers of ice in the snow. */
export const harbin: Scene = {
  name: 'harbin',
  paper: '#E2EBF4',
  ink: '#10224A',
  tint: '#3F86C9',
  field(x, y) {
    const snow = rhombusSnow(x, y);
    const ground = 0.87 + 0.02 * Math.sin(x * 5) - 0.012 * Math.sin(x * 13);
    if (y > ground)
      return [0.1 + 0.25 * haze(x * 6, y * 30) * smoothStep(ground, 1, y), 0.25 * smoothStep(ground, 1, y)];
    const cx = 0.62;
    const church =
      inOnion(x, y, cx, 0.36, 0.125) ||
      inBox(x, y, cx - 0.11, 0.43, cx + 0.11, 0.56) ||
      toSegment(x, y, cx, 0.05, cx, 0.16) < 0.006 ||
      toSegment(x, y, cx - 0.025, 0.075, cx + 0.025, 0.075) < 0.006 ||
      inBox(x, y, cx - 0.26, 0.56, cx + 0.26, ground) ||
      inOnion(x, y, cx - 0.205, 0.5, 0.052) ||
      inBox(x, y, cx - 0.24, 0.53, cx - 0.17, 0.6) ||
      inOnion(x, y, cx + 0.205, 0.5, 0.052) ||
      inBox(x, y, cx + 0.17, 0.53, cx + 0.24, 0.6) ||
      toSegment(x, y, cx - 0.205, 0.36, cx - 0.205, 0.42) < 0.004 ||
      toSegment(x, y, cx + 0.205, 0.36, cx + 0.205, 0.42) < 0.004;
    if (church) {
      for (let at = -1; at <= 1; at += 1) {
        if (pointedArch(x, y, cx + at * 0.16, 0.7, 0.81, 0.036, 0.05) > 0) return [0, 0.2];
        if (pointedArch(x, y, cx + at * 0.066, 0.475, 0.535, 0.02, 0.05) > 0) return [0, 0.2];
      }
      if (Math.abs(y - 0.6) < 0.006 || Math.abs(y - 0.56) < 0.005) return [0.15, 0.5];
      if (y < 0.43 && inOnion(x + 0.05, y + 0.02, cx, 0.36, 0.06)) return [0.72, 0.6];
      return [0.97, 0];
    }
    // towers of ice: blocks with light inside
    const towers: readonly (readonly [number, number, number])[] = [
      [1.12, 0.055, 0.47],
      [1.26, 0.085, 0.26],
      [1.42, 0.06, 0.42],
      [1.53, 0.045, 0.58],
      [0.18, 0.06, 0.55],
      [0.06, 0.045, 0.66],
    ];
    for (const [tx, half, top] of towers) {
      const spire =
        y < top && Math.abs(x - tx) < half * clamp((y - top + half * 1.6) / (half * 1.6)) && y > top - half * 1.6;
      if (spire || (Math.abs(x - tx) < half && y >= top)) {
        const block = Math.floor((y - top) / 0.037);
        const seam =
          ((y - top) / 0.037 - block < 0.14 ||
            Math.abs((((x - tx) / half) * 1.5 + (block % 2) * 0.5 + 10) % 1) < 0.1) &&
          y >= top;
        const lit = clamp(1 - Math.abs(x - tx) / half);
        return [seam ? 0.45 : 0.02, seam ? 0.5 : mix(0.75, 0.12, lit)];
      }
    }
    const glow = 0.55 * clamp(1 - Math.hypot((x - cx) / 0.62, (y - 0.42) / 0.55));
    const night = mix(0.88, 0.42, smoothStep(0, 0.9, y)) - 0.1 * haze(x * 4, y * 4) - glow;
    return [night - snow, 0.35 * smoothStep(0.3, 0.9, y) + 0.5 * glow];
  },
};

/** Says whether a point lies in an onion dome whose widest ring stands at `y0`. */
function inOnion(x: number, y: number, cx: number, y0: number, radius: number): boolean {
  const up = (y0 - y) / radius;
  if (up < -0.75 || up > 2) return false;
  const half =
    up < 0 ? Math.sqrt(1 - up * up * 1.0) : up < 1.15 ? Math.cos(up * 1.2) * 0.86 + 0.14 * (1 - up) : 0.17 * (2 - up);
  return Math.abs(x - cx) < radius * Math.max(0, half);
}

/** Falling snow: the darkness a flake takes away. */
function rhombusSnow(x: number, y: number): number {
  return starlight(x + 0.25 * y, y, 0.075, 0.4);
}
