import { describe, expect, test } from 'vitest';
import { createInvertedIndex, createTermRowsBuilder, nearestPostings } from '#related/inverted-index.ts';

function rowsOf(rows: readonly (readonly (readonly [term: number, value: number])[])[]) {
  const builder = createTermRowsBuilder();
  for (const row of rows) {
    for (const [term, value] of row) builder.add(term, value);
    builder.endRow();
  }
  return builder.finish();
}

describe('createTermRowsBuilder', () => {
  test('adds up what is counted twice in one row, and only there', () => {
    const rows = rowsOf([
      [
        [3, 1],
        [1, 1],
        [3, 2],
      ],
      [],
      [[3, 4]],
    ]);
    expect([...rows.starts]).toEqual([0, 2, 2, 3]);
    expect([...rows.terms]).toEqual([3, 1, 3]);
    expect([...rows.values]).toEqual([3, 1, 4]);
  });

  test('leaves out a row that was not closed', () => {
    const builder = createTermRowsBuilder();
    builder.add(0, 1);
    builder.endRow();
    builder.add(1, 1);
    expect([...builder.finish().terms]).toEqual([0]);
  });

  test('grows past its first capacity', () => {
    const terms = Array.from({ length: 10_000 }, (_, term) => [term, 1] as const);
    const rows = rowsOf([terms, terms]);
    expect(rows.terms.length).toBe(20_000);
    expect(rows.terms[19_999]).toBe(9_999);
  });
});

describe('createInvertedIndex', () => {
  test('lists the documents of each term in ascending order with their values', () => {
    const index = createInvertedIndex(
      rowsOf([
        [
          [2, 1],
          [0, 5],
        ],
        [[2, 7]],
        [[0, 3]],
      ]),
      3,
    );
    expect([...index.starts]).toEqual([0, 2, 2, 4]);
    expect([...index.documents]).toEqual([0, 2, 0, 1]);
    expect([...index.values]).toEqual([5, 3, 1, 7]);
  });

  test('holds nothing where there are no documents', () => {
    expect([...createInvertedIndex(rowsOf([]), 0).starts]).toEqual([0]);
  });
});

describe('nearestPostings', () => {
  // One term that the documents 0, 10, 20 … 90 have.
  const index = createInvertedIndex(
    rowsOf(Array.from({ length: 91 }, (_, document) => (document % 10 === 0 ? [[0, 1] as const] : []))),
    1,
  );
  const documentsNear = (document: number, limit: number): number[] => {
    const { start, end } = nearestPostings(index, 0, document, limit);
    return [...index.documents.slice(start, end)];
  };

  test.each([
    ['in the middle, its block and those on both sides', 50, 4, [20, 30, 40, 50, 60, 70]],
    ['at the beginning, the first three blocks', 0, 4, [0, 10, 20, 30, 40, 50]],
    ['at the end, the last two blocks', 90, 4, [60, 70, 80, 90]],
    ['for a document without the term, around its place', 55, 2, [50, 60, 70]],
  ])('%s', (_, document, limit, expected) => {
    expect(documentsNear(document, limit)).toEqual(expected);
  });

  test('gives a short list whole', () => {
    expect(documentsNear(50, 10)).toHaveLength(10);
  });
});
