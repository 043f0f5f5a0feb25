import { describe, expect, test } from 'vitest';
import {
  clamp,
  ellipse,
  hash,
  haze,
  inBox,
  inPolygon,
  mix,
  pointedArch,
  rhombus,
  smoothStep,
  toPath,
  toSegment,
} from '#tools/halftone/shapes.ts';

describe('numbers', () => {
  test.each([
    [-1, 0],
    [0.3, 0.3],
    [4, 1],
  ])('clamp puts %d at %d', (value, expected) => {
    expect(clamp(value)).toBe(expected);
  });

  test('mix goes from one end to the other', () => {
    expect([mix(2, 6, 0), mix(2, 6, 0.5), mix(2, 6, 1)]).toEqual([2, 4, 6]);
  });

  test('smoothStep is flat outside its bounds and half-way in the middle', () => {
    expect([smoothStep(1, 3, 0), smoothStep(1, 3, 2), smoothStep(1, 3, 9)]).toEqual([0, 0.5, 1]);
  });

  test('hash spreads evenly and repeats itself', () => {
    const values = Array.from({ length: 1000 }, (_, at) => hash(at, at * 7));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
    expect(hash(3, 4)).toBe(hash(3, 4));
    expect(hash(3, 4)).not.toBe(hash(4, 3));
  });

  test('haze stays between 0 and 1 and changes gently', () => {
    for (let at = 0; at < 200; at += 1) {
      const here = haze(at * 0.13, at * 0.07);
      expect(here).toBeGreaterThanOrEqual(0);
      expect(here).toBeLessThanOrEqual(1);
      expect(Math.abs(here - haze(at * 0.13 + 0.001, at * 0.07))).toBeLessThan(0.02);
    }
  });
});

describe('shapes', () => {
  test('toSegment measures to the line and past its ends', () => {
    expect(toSegment(1, 1, 0, 0, 2, 0)).toBe(1);
    expect(toSegment(5, 4, 0, 0, 2, 0)).toBe(5);
    expect(toSegment(3, 4, 0, 0, 0, 0)).toBe(5);
  });

  test('toPath takes the nearest of its segments', () => {
    const path = [
      [0, 0],
      [2, 0],
      [2, 2],
    ] as const;
    expect(toPath(3, 2, path)).toBe(1);
  });

  test('a point is inside or outside', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ] as const;
    expect(inPolygon(1, 1, square)).toBe(true);
    expect(inPolygon(3, 1, square)).toBe(false);
    expect(inBox(1, 1, 0, 0, 2, 2)).toBe(true);
    expect(inBox(1, 3, 0, 0, 2, 2)).toBe(false);
    expect(ellipse(1, 0, 0, 0, 2, 1)).toBe(0.5);
    expect(rhombus(1, 0.5, 0, 0, 2, 1)).toBe(1);
  });

  test('a pointed arch is narrow at its top and open to its base', () => {
    const deep = (x: number, y: number): number => pointedArch(x, y, 0, 0, 1, 0.5, 0.5);
    expect(deep(0, 0.5)).toBe(0.5);
    expect(deep(0.6, 0.5)).toBeLessThan(0);
    expect(deep(0, 1.1)).toBe(-1);
    expect(deep(0.3, -0.55)).toBeLessThan(0);
    expect(deep(0, -0.55)).toBeGreaterThan(0);
  });
});
