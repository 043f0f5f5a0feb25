import { describe, expect, test } from 'vitest';
import { parseStemmingLists } from '#tools/bench/stemming-lists.ts';
import { scoreStemming } from '#tools/bench/stemming-score.ts';

const LISTS = parseStemmingLists(
  'group قرار القرار\ngroup قرار بقرار\nbroken دولة دول\napart زيادة زياد\napart علم عالم',
);

describe('scoreStemming', () => {
  test('counts whole groups of either kind and merged pairs', () => {
    const cutArticle = (word: string) => word.replace(/^ال/, '').replace(/ة$/, '');
    expect(scoreStemming(cutArticle, LISTS)).toEqual({
      wholeGroups: { count: 1, of: 2 },
      wholeBrokenGroups: { count: 1, of: 1 },
      falseMerges: { count: 1, of: 2 },
    });
  });

  test('finds every group whole and every pair merged where all words have one key', () => {
    const score = scoreStemming(() => 'x', LISTS);
    expect([score.wholeGroups.count, score.wholeBrokenGroups.count, score.falseMerges.count]).toEqual([2, 1, 2]);
  });
});
