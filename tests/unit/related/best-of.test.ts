import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBestOf } from '#related/best-of.ts';

describe('createBestOf', () => {
  test('keeps what a sort would put first, of equals the higher number', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 12 }), (given, limit) => {
        const best = createBestOf(limit);
        given.forEach((score, document) => {
          best.offer(document, score);
        });
        const sorted = given
          .map((score, document) => ({ document, score }))
          .sort((one, other) => other.score - one.score || other.document - one.document)
          .slice(0, limit);
        const { documents, scores: kept } = best.take();
        expect([...documents]).toEqual(sorted.map(({ document }) => document));
        expect([...kept]).toEqual(sorted.map(({ score }) => score));
      }),
    );
  });

  test('says which score cannot enter once it is full', () => {
    const best = createBestOf(2);
    best.offer(0, 3);
    expect(best.threshold()).toBe(0);
    best.offer(1, 5);
    expect(best.threshold()).toBe(3);
    best.offer(2, 4);
    expect(best.threshold()).toBe(4);
  });
});
