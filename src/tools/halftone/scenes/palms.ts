import type { Scene } from '../halftone.ts';
import { clamp, ellipse, hash, haze, mix, toSegment } from '../shapes.ts';

/** Date palms with ripe fruit. */
export const palms: Scene = {
  name: 'palms',
  paper: '#F5E9C9',
  ink: '#0F3A2C',
  tint: '#CF7F1B',
  field(x, y) {
    const grove: readonly (readonly [number, number, number])[] = [
      [0.36, 0.93, 0.66],
      [1.2, 0.95, 0.72],
      [0.8, 0.88, 0.44],
      [1.5, 0.88, 0.46],
      [0.07, 0.87, 0.42],
    ];
    for (const [index, [cx, foot, height]] of grove.entries()) {
      const part = palmAt(x, y, cx, foot, height, index + 5);
      if (part === 2) return [0.1, 1];
      if (part === 1) return [0.98, 0];
    }
    const ground = 0.86 + 0.015 * Math.sin(x * 4);
    if (y > ground) {
      const furrow = Math.sin(((x - 0.8) / (y - 0.7)) * 7 + 2);
      return [furrow > 0 ? 0.62 : 0.16, 0.5];
    }
    // the line of far palms
    const tufts = 0.8 - 0.035 * Math.abs(Math.sin(x * 21)) - 0.02 * hash(Math.floor(x * 26), 3);
    if (y > tufts) return [0.55, 0.2];
    const sun = Math.hypot(x - 0.72, y - 0.36);
    if (sun < 0.19) return [0, 0.95];
    return [0.03, clamp(0.36 - 0.34 * (sun - 0.19)) * (0.75 + 0.4 * haze(x * 2, y * 10))];
  },
};

/** Returns how much of a date palm a point lies in: 2 fruit, 1 leaf or trunk, 0 none. */
function palmAt(x: number, y: number, cx: number, foot: number, height: number, seed: number): 0 | 1 | 2 {
  const lean = (hash(seed, 3) - 0.5) * 0.18;
  const top = foot - height;
  const along = clamp((foot - y) / height);
  const axis = cx + lean * height * along * along;
  const width = height * mix(0.042, 0.026, along);
  const notch = Math.sin(y * 160 + seed) > 0.2 ? 0.86 : 1.12;
  if (y <= foot && y >= top && Math.abs(x - axis) < width * notch) return 1;
  const hx = cx + lean * height;
  for (let leaf = 0; leaf < 13; leaf += 1) {
    const a = -Math.PI + (leaf / 12) * Math.PI + (hash(seed + leaf, 7) - 0.5) * 0.16;
    const long = height * (0.4 + 0.1 * hash(leaf + seed, 19));
    // a frond rises, then bends under its weight
    for (let step = 0; step < 12; step += 1) {
      const t0 = step / 12;
      const t1 = (step + 1) / 12;
      const bend = height * 0.34;
      const ax = hx + Math.cos(a) * long * t0;
      const ay = top + Math.sin(a) * long * t0 * 0.8 + bend * t0 * t0;
      const bx = hx + Math.cos(a) * long * t1;
      const by = top + Math.sin(a) * long * t1 * 0.8 + bend * t1 * t1;
      const thick = height * 0.036 * (1.1 - t0) * (0.75 + 0.4 * Math.sin((x + y) * 120));
      if (toSegment(x, y, ax, ay, bx, by) < thick) return 1;
    }
  }
  for (let bunch = -1; bunch <= 1; bunch += 1) {
    if (
      bunch !== 0 &&
      ellipse(x, y, hx + bunch * height * 0.075, top + height * 0.12, height * 0.05, height * 0.085) < 1
    )
      return 2;
  }
  return 0;
}
