import type { Scene } from '../halftone.ts';
import { clamp, smoothStep } from '../shapes.ts';
import { starlight } from '../starlight.ts';

/** A total eclipse over the columns of a temple. */
export const eclipse: Scene = {
  name: 'eclipse',
  paper: '#F3E7D0',
  ink: '#141A38',
  tint: '#D9762B',
  field(x, y) {
    const cx = 0.92;
    const cy = 0.34;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(y - cy, x - cx);
    // columns of a temple with their lintel
    const column = (x - 0.02) / 0.235;
    const index = Math.floor(column);
    const within = Math.abs(column - index - 0.5) * 0.235;
    const top = 0.56;
    if (index >= 0 && index < 7 && y > top - 0.06) {
      if (y < top && index < 3) return y > top - 0.042 && y < top - 0.03 ? [0.4, 0.4] : [1, 0];
      const broken = top + ([0, 0, 0, 0.08, 0.16, 0.04, 0.22][index] ?? 0);
      if (y > broken) {
        const capital = y < broken + 0.07 ? 0.03 * (1 - (y - broken) / 0.07) : 0;
        if (within < 0.052 + capital + 0.012 * smoothStep(0.6, 0.97, y))
          return within < 0.012 && y > broken + 0.09 ? [0.62, 0.3] : [1, 0];
      }
    }
    if (y > 0.93) return [1, 0];
    if (r < 0.145) return [1, 0];
    if (r < 0.155) return [0, 0.1];
    const streamer = 0.55 + 0.45 * Math.cos(a * 2) + 0.25 * Math.sin(a * 7 + 1) + 0.15 * Math.sin(a * 17);
    const reach = 0.1 + 0.17 * clamp(streamer);
    const corona = clamp(1 - (r - 0.155) / reach);
    const dusk = 0.85 * smoothStep(0.62, 0.95, y);
    return [
      0.9 -
        1.1 * corona ** 0.8 -
        0.72 * smoothStep(0.55, 0.95, y) -
        (r > 0.44 && y < 0.5 ? starlight(x, y, 0.14, 0.3) : 0),
      0.75 * corona * (1 - corona) * 2 + dusk,
    ];
  },
};
