import { describe, expect, test } from 'vitest';
import { SCENES } from '#tools/halftone/scenes.ts';

describe('SCENES', () => {
  test('have different names', () => {
    expect(new Set(SCENES.map(({ name }) => name)).size).toBe(SCENES.length);
  });

  test.each(SCENES.map((scene) => [scene.name, scene] as const))(
    '%s has paper, ink and tint, and is neither empty nor full',
    (_name, scene) => {
      for (const colour of [scene.paper, scene.ink, scene.tint]) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
      const tones: number[] = [];
      for (let x = 0; x < 1.6; x += 0.02) for (let y = 0; y < 1; y += 0.02) tones.push(scene.field(x, y)[0]);
      expect(tones.every(Number.isFinite)).toBe(true);
      expect(Math.min(...tones)).toBeLessThan(0.2);
      expect(Math.max(...tones)).toBeGreaterThan(0.8);
    },
  );
});
