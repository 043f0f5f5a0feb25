import { describe, expect, test } from 'vitest';
import { typeLines } from '#tools/halftone/type-lines.ts';

describe('typeLines', () => {
  test('leaves the space between two lines white', () => {
    for (let x = 0; x < 1; x += 0.05) {
      expect(typeLines(x, 0.1, 1)).toBe(0);
      expect(typeLines(x, 0.9, 1)).toBe(0);
    }
  });

  test('prints most of a line and leaves spaces between words', () => {
    const line = Array.from({ length: 200 }, (_, at) => typeLines(at * 0.8 + 0.4, 0.5, 1));
    const printed = line.filter((tone) => tone > 0).length;
    expect(printed).toBeGreaterThan(140);
    expect(printed).toBeLessThan(200);
  });
});
