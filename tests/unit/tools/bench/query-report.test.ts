import { describe, expect, test } from 'vitest';
import { parseQueryList, scoreFound, scoreOrders } from '#tools/bench/query-lists.ts';
import { measureQueries } from '#tools/bench/query-report.ts';

const words = (text: string) => new Map(text.split(' ').map((word) => [word, 1]));

describe('parseQueryList', () => {
  test('reads a query and its texts; a hashtag is no comment', () => {
    expect(parseQueryList('# list\n\n#يوم | نص أول | نص ثان\n')).toEqual([
      { query: '#يوم', texts: ['نص أول', 'نص ثان'] },
    ]);
    expect(() => parseQueryList('بلا نص')).toThrow(/missing/);
  });
});

describe('scores', () => {
  test('a text is found when fewer than five others score as high', () => {
    const corpus = parseQueryList('س | س أ\nس | س ب\nس | س ج\nس | س د\nس | س ه');
    const [first] = corpus;
    expect(scoreFound(first ? [first] : [], corpus, words)).toEqual({ count: 1, of: 1 });
    const six = [...corpus, ...parseQueryList('ع | س و')];
    expect(scoreFound(first ? [first] : [], six, words)).toEqual({ count: 0, of: 1 });
    expect(scoreFound(parseQueryList('غ | س أ'), six, words)).toEqual({ count: 0, of: 1 });
  });

  test('an order is right when the first text scores higher', () => {
    expect(scoreOrders(parseQueryList('أ ب | أ ب ج | أ د'), words)).toEqual({ count: 1, of: 1 });
    expect(scoreOrders(parseQueryList('أ | أ ب | أ ج'), words)).toEqual({ count: 0, of: 1 });
  });
});

test('the analysis finds more of our own queries than it did, and far more than folding', () => {
  const rows = measureQueries();
  expect(rows.map(({ analysis }) => analysis.of)).toEqual([60, 60, 20, 20]);
  const [tuned = 0, reported = 0, ...orders] = rows.map(({ analysis }) => analysis.count);
  expect(tuned).toBeGreaterThanOrEqual(59);
  expect(reported).toBeGreaterThanOrEqual(59);
  expect(orders).toEqual([20, 20]);
  for (const { analysis, folding } of rows.slice(0, 2)) expect(folding.count).toBeLessThan(analysis.count / 2);
});
