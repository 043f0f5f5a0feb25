import { describe, expect, test } from 'vitest';
import { buildFiles, byAddress, openFiles } from '#tools/bench/memory-index.ts';
import { measureSearchCost } from '#tools/bench/search-cost.ts';
import { inventedNews, newsOfSize, toDocuments, toLabels } from '#tools/bench/search-documents.ts';
import { drawBodyQueries, drawMisspellings, drawPhrases, drawTitleQueries } from '#tools/bench/search-draws.ts';
import { scorePhrases, scoreQueries } from '#tools/bench/search-quality.ts';
import { measureTraffic } from '#tools/bench/search-traffic.ts';

const news = inventedNews(80, 3);
const files = byAddress(buildFiles(toDocuments(news), toLabels(news)));

describe('the bench of the search', () => {
  test('draws the same questions again, of words that the right article has', () => {
    const drawn = drawTitleQueries(news, 2, 20);
    expect(drawTitleQueries(news, 2, 20)).toEqual(drawn);
    expect(drawn).toHaveLength(20);
    for (const { query, right } of [...drawn, ...drawBodyQueries(news, 20)])
      for (const word of query.split(' ')) {
        const [number = -1] = right;
        expect(`${news[number]?.title} ${news[number]?.body}`).toContain(word);
      }
  });

  test('scores what is found among the first ten', async () => {
    const { index } = openFiles(files);
    const score = await scoreQueries(index, drawTitleQueries(news, 3, 20));
    expect(score.hit).toBe(1);
    const wrong = { query: news[0]?.title ?? '', right: new Set([999]), ignored: new Set<number>() };
    expect(await scoreQueries(index, [wrong])).toMatchObject({ hit: 0, mrr: 0, empty: 0 });
    expect((await scorePhrases(index, drawPhrases(news, 10))).found).toBeGreaterThan(8);
  });

  test('counts what a first and a next question read', async () => {
    const [first, next] = await measureTraffic(
      files,
      drawTitleQueries(news, 2, 4).map(({ query }) => query),
      {
        bytes: 1000,
        requests: 2,
      },
    );
    expect(first?.questions).toBe(1);
    expect(next?.questions).toBe(3);
    expect(first?.median).toBeGreaterThan(1000);
    expect(next?.median).toBeLessThan(first?.median ?? 0);
  });

  test('says what one more article changes', () => {
    const { cost } = measureSearchCost(toDocuments(newsOfSize(news, 200)), true);
    expect(cost).toMatchObject({ articles: 200, next: { changedBase: 0, isSame: true } });
    expect(cost.next?.changed).toBeGreaterThan(2);
  });

  test('misspells only into words that no article has', () => {
    const words = new Set(news.flatMap(({ title, body }) => `${title} ${body}`.split(/[\s.،]+/)));
    for (const { written } of drawMisspellings(news, 5)) expect(words.has(written)).toBe(false);
  });
});
