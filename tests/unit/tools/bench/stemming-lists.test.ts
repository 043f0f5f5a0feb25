import { describe, expect, test } from 'vitest';
import { parseStemmingLists } from '#tools/bench/stemming-lists.ts';

describe('parseStemmingLists', () => {
  test('reads groups, groups with broken plurals, and three words apart as three pairs', () => {
    const lists = parseStemmingLists('# remark\n\ngroup قرار القرار\nbroken دولة دول\napart علم عالم معلم\n');
    expect(lists.groups).toEqual([
      { words: ['قرار', 'القرار'], broken: false },
      { words: ['دولة', 'دول'], broken: true },
    ]);
    expect(lists.pairs).toEqual([
      ['علم', 'عالم'],
      ['علم', 'معلم'],
      ['عالم', 'معلم'],
    ]);
  });

  test('throws on a line of another kind', () => {
    expect(() => parseStemmingLists('قرار القرار')).toThrow('قرار');
  });
});
