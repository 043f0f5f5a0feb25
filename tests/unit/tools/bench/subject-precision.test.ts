import { describe, expect, test } from 'vitest';
import { scoreSubjects } from '#tools/bench/subject-precision.ts';

describe('scoreSubjects', () => {
  test('is the mean share of the first five that are of the same section', () => {
    const sections = ['sport', 'sport', 'sport', 'culture'];
    const lists = [[1, 2, 3], [0, 3, 3, 3, 3, 2], [3], []];
    const { queries, precision } = scoreSubjects(sections, (query) => lists[query] ?? []);
    expect(queries).toBe(4);
    expect(precision).toBeCloseTo((2 + 1 + 0 + 0) / 5 / 4);
  });

  test('tells what lots would score', () => {
    expect(scoreSubjects(['a', 'a', 'b'], () => []).chance).toBeCloseTo((0.5 + 0.5 + 0) / 3);
    expect(scoreSubjects([], () => [])).toEqual({ queries: 0, precision: 0, chance: 0 });
  });
});
