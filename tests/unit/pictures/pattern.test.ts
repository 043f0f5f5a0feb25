import { describe, expect, test } from 'vitest';
import { createPattern, type PatternShape } from '#pictures/pattern.ts';

const SEEDS = Array.from({ length: 300 }, (_, index) => `/2026/11/${(index % 28) + 1}/مقال-${index}/`);
const drawn = (seed: string, shape: PatternShape) => JSON.stringify(createPattern(seed, shape));

/** Dots of a layer as `u,v`, read back from the path. */
function dots(path: string): Set<string> {
  const found = new Set<string>();
  let u = 0;
  let v = 0;
  for (const [, command, x = '0', y = '0'] of path.matchAll(/([Mm])(-?\d+) (-?\d+)h0/g)) {
    u = command === 'M' ? Number(x) : u + Number(x);
    v = command === 'M' ? Number(y) : v + Number(y);
    found.add(`${u},${v}`);
  }
  return found;
}

describe('createPattern', () => {
  test('gives the same pattern for the same article', () => {
    expect(drawn('/2026/11/23/النقطة/', 'square')).toBe(drawn('/2026/11/23/النقطة/', 'square'));
  });

  test.each<PatternShape>(['square', 'wide'])('never draws two of 300 articles alike: %s', (shape) => {
    expect(new Set(SEEDS.map((seed) => drawn(seed, shape))).size).toBe(SEEDS.length);
  });

  test('always draws large dots and never leaves a picture empty', () => {
    for (const seed of SEEDS) expect(createPattern(seed, 'wide').layers.length, seed).toBeGreaterThanOrEqual(2);
  });

  test('is mirrored across its middle', () => {
    const [width, height] = [6, 6];
    for (const { path } of createPattern('/2026/11/23/المرآة/', 'square').layers) {
      const all = dots(path);
      for (const dot of all) {
        const [u = 0, v = 0] = dot.split(',').map(Number);
        // Upright x turns to width - x: u and v are x + y and y - x.
        const [x, y] = [(u - v) / 2, (u + v) / 2];
        if (x < 0 || x > width || y < 0 || y > height) continue;
        expect(all.has(`${width - x + y},${y - (width - x)}`), dot).toBe(true);
      }
    }
  });
});
