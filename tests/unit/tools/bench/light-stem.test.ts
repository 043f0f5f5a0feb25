import { describe, expect, test } from 'vitest';
import { lightStem } from '#tools/bench/light-stem.ts';

describe('lightStem', () => {
  test.each([
    ['والحكومة', 'حكوم'],
    ['وبالسيارات', 'سيار'],
    ['فلسطينيين', 'فلسطين'],
    ['للدول', 'دول'],
    ['وقال', 'وقال'],
    ['وأعلنت', 'اعلنت'],
    ['ولد', 'ولد'],
    ['لبنان', 'لبنان'],
  ])('cuts %s to %s', (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });
});
