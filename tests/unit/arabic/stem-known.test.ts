import { describe, expect, test } from 'vitest';
import { stemKnown } from '#arabic/stem-known.ts';

describe('stemKnown', () => {
  test.each([
    ['والدول', 'دولة'],
    ['دولتهم', 'دولة'],
    ['للجنة', 'لجنة'],
    ['للاعبين', 'لاعب'],
    ['الحكم', 'حكم'],
    ['يوما', 'يوم'],
    ['قضايا', 'قضية'],
    ['بلبنان', 'لبنان'],
    ['ستكتبها', 'كتب'],
  ])('finds in %s the stem of %s', (word, key) => {
    expect(stemKnown(word)).toBe(key);
  });

  test('cuts nothing from the end of a name', () => {
    expect(stemKnown('وسلمان')).toBe('سلمان');
    expect(stemKnown('لعثمان')).toBe('عثمان');
  });

  test('says nothing of a word whose stem no table has', () => {
    expect(stemKnown('زعفشنط')).toBeUndefined();
  });
});
