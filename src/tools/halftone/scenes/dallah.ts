import type { Scene } from '../halftone.ts';
import { clamp, inPolygon, mix, rhombus, toPath } from '../shapes.ts';

/** A coffee pot and two cups without handles. */
export const dallah: Scene = {
  name: 'dallah',
  paper: '#F5E6D2',
  ink: '#3A1B0F',
  tint: '#BE6A1E',
  field(x, y) {
    const cx = 0.62;
    // the pot's outline: half-width by height
    const outline: readonly (readonly [number, number])[] = [
      [0.13, 0.004],
      [0.17, 0.02],
      [0.19, 0.05],
      [0.235, 0.07],
      [0.26, 0.115],
      [0.3, 0.095],
      [0.335, 0.082],
      [0.42, 0.082],
      [0.52, 0.11],
      [0.6, 0.155],
      [0.68, 0.198],
      [0.76, 0.215],
      [0.82, 0.205],
      [0.86, 0.175],
      [0.885, 0.19],
      [0.905, 0.19],
    ];
    let half = -1;
    for (let at = 1; at < outline.length; at += 1) {
      const [y0, w0] = outline[at - 1] ?? [0, 0];
      const [y1, w1] = outline[at] ?? [0, 0];
      if (y >= y0 && y <= y1) half = mix(w0, w1, (y - y0) / (y1 - y0));
    }
    const body = half > 0 && Math.abs(x - cx) < half;
    const spout = inPolygon(x, y, [
      [cx + 0.07, 0.39],
      [cx + 0.3, 0.25],
      [cx + 0.37, 0.275],
      [cx + 0.33, 0.31],
      [cx + 0.2, 0.48],
      [cx + 0.12, 0.56],
    ]);
    const handle = toPath(x, y, [
      [cx - 0.07, 0.33],
      [cx - 0.2, 0.3],
      [cx - 0.29, 0.36],
      [cx - 0.3, 0.5],
      [cx - 0.24, 0.62],
      [cx - 0.16, 0.7],
    ]);
    if (body || spout || handle < 0.024) {
      if (body && inBand(y)) {
        const cell = rhombus(((((x - cx) * 22) % 1) + 1) % 1, bandShare(y), 0.5, 0.5, 0.5, 0.5);
        return cell < 1 ? [0, 1] : [0.9, 0];
      }
      const shine = body && x > cx + half * 0.45 && x < cx + half * 0.68 && y > 0.36 && y < 0.84;
      return shine ? [0.3, 0.75] : [1, 0];
    }
    // cups without handles
    for (const [kx, ky] of [
      [1.09, 0.905],
      [1.3, 0.905],
    ] as const) {
      const up = (ky - y) / 0.14;
      if (up > 0 && up < 1 && Math.abs(x - kx) < 0.045 + 0.045 * Math.sqrt(up)) {
        if (up > 0.9) return [0.9, 0];
        const diamond = rhombus(((((x - kx) * 15 + 0.5) % 1) + 1) % 1, up, 0.5, 0.5, 0.42, 0.26);
        return diamond < 1 ? [0, 0.95] : [0.05, 0.12];
      }
      if (up > -0.001 && up < 1.02 && Math.abs(x - kx) < 0.052 + 0.045 * Math.sqrt(Math.max(0, up))) return [0.95, 0];
      // steam
      const rise = (ky - 0.16 - y) / 0.42;
      if (rise > 0 && rise < 1 && Math.abs(x - kx - 0.035 * Math.sin(y * 22 + kx * 5)) < 0.014 * (1 - rise * 0.6))
        return [0.5 * (1 - rise), 0.3];
    }
    if (y > 0.905) return [y < 0.925 ? 0.95 : 0.5, 0.75];
    const wall = rhombus((x * 8) % 1, (y * 8) % 1, 0.5, 0.5, 0.5, 0.5);
    const glow = clamp(1 - Math.hypot(x - 0.75, y - 0.5) / 0.75);
    return [0.02, (wall < 0.94 ? 0.42 : 0.2) * (1 - glow * 0.85) + (wall < 0.3 ? 0.2 : 0)];
  },
};

function inBand(y: number): boolean {
  return (y > 0.7 && y < 0.745) || (y > 0.345 && y < 0.38);
}

function bandShare(y: number): number {
  return y > 0.5 ? (y - 0.7) / 0.045 : (y - 0.345) / 0.035;
}
