import { describe, expect, test } from 'vitest';
import { starlight } from '#tools/halftone/starlight.ts';

describe('starlight', () => {
  test('is dark without stars and has more light with more of them', () => {
    const light = (share: number): number => {
      let sum = 0;
      for (let x = 0; x < 1.6; x += 0.01) for (let y = 0; y < 1; y += 0.01) sum += starlight(x, y, 0.1, share);
      return sum;
    };
    expect(light(0)).toBe(0);
    expect(light(0.9)).toBeGreaterThan(light(0.3));
  });
});
