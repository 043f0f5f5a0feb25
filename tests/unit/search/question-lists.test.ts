import { describe, expect, test } from 'vitest';
import { scoreLists } from '#tools/bench/search-lists.ts';

const scores = await scoreLists();
const of = (list: string) => {
  const score = scores.find((one) => one.list === list);
  if (score === undefined) throw new Error(`there is no list ${list}`);
  return score;
};

describe('our own questions', () => {
  test('find their text, in 119 of 120 spellings', () => {
    const [tune, report] = [of('spelling-tune'), of('spelling-report')];
    expect(tune.share.of + report.share.of).toBe(120);
    expect([...tune.failed, ...report.failed].length).toBeLessThanOrEqual(1);
  });

  test.each(['orders', 'orders-tune', 'orders-report'])('of %s find the better text first', (list) => {
    expect(of(list).failed).toEqual([]);
    expect(of(list).share.of).toBeGreaterThan(9);
  });

  test.each(['kin-tune', 'kin-report'])('of %s are answered but for two', (list) => {
    expect(of(list).failed.length).toBeLessThanOrEqual(2);
    expect(of(list).share.of).toBe(20);
  });
});
