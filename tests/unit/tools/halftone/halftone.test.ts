import { describe, expect, test } from 'vitest';
import { halftone, type Scene } from '#tools/halftone/halftone.ts';

const SCREEN = { width: 160, height: 100, step: 10 };

function flat(dark: number, tinted: number): Scene {
  return { name: 'flat', paper: '#FFFFFF', ink: '#000001', tint: '#FF0000', field: () => [dark, tinted] };
}

function dots(svg: string, colour: string): number {
  const path = new RegExp(`<path fill="${colour}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
  return path.split('M').length - 1;
}

describe('halftone', () => {
  test('draws no dot where the scene is white', () => {
    const svg = halftone(flat(0, 0), SCREEN);
    expect(dots(svg, '#000001')).toBe(0);
    expect(dots(svg, '#FF0000')).toBe(0);
  });

  test('draws each ink by its own share', () => {
    const svg = halftone(flat(0.5, 0), SCREEN);
    expect(dots(svg, '#000001')).toBeGreaterThan(300);
    expect(dots(svg, '#FF0000')).toBe(0);
  });

  test('covers the asked share of the paper, within a tenth', () => {
    for (const share of [0.2, 0.5, 0.8]) {
      const svg = halftone(flat(share, 0), { width: 800, height: 500, step: 20 });
      const area = [...svg.matchAll(/l([\d.]+) /g)].reduce((sum, [, r]) => sum + 2 * Number(r) ** 2, 0);
      // the lattice reaches one step past two edges
      expect(area / (820 * 520)).toBeGreaterThan(share - 0.1);
      expect(area / (820 * 520)).toBeLessThan(share + 0.1);
    }
  });

  test('gives the same picture for the same scene', () => {
    expect(halftone(flat(0.4, 0.3), SCREEN)).toBe(halftone(flat(0.4, 0.3), SCREEN));
  });

  test('takes a tone outside 0 to 1 as its nearest end', () => {
    expect(halftone(flat(7, -3), SCREEN)).toBe(halftone(flat(1, 0), SCREEN));
  });
});
