import { describe, expect, test } from 'vitest';
import { countTerms } from '#related/document-terms.ts';
import { createDocumentVectors, DOCUMENT_TERMS } from '#related/document-vectors.ts';
import { createTermStatistics } from '#related/term-statistics.ts';
import { spaceAnalyzer } from './stand-in-analyzer.ts';

/** The weights of each document's vector. */
function weightsOf(...texts: readonly (string | { readonly headline: string; readonly text: string })[]): number[][] {
  const documents = texts.map((text, at) => ({
    permalink: `/${at}/`,
    epoch: 0,
    tags: [],
    sources: [],
    chosen: [],
    ...(typeof text === 'string' ? { headline: '', text } : text),
  }));
  const terms = countTerms(documents, spaceAnalyzer);
  const statistics = createTermStatistics(terms, new Float64Array(documents.length));
  const { starts, values } = createDocumentVectors(terms, statistics);
  return documents.map((_, at) => [...values.slice(starts[at], starts[at + 1])]);
}

const square = (weights: readonly number[] = []): number => weights.reduce((sum, weight) => sum + weight * weight, 0);

describe('createDocumentVectors', () => {
  test('a vector that lost no term has length 1', () => {
    const [first] = weightsOf('ميناء سفن رصيف', { headline: 'سفن', text: 'ميناء سفن رصيف' });
    expect(square(first)).toBeCloseTo(1, 5);
  });

  test('what a single document says is kept: a later one may say it too', () => {
    const [first, second] = weightsOf('ميناء قصيدة', 'ميناء');
    expect(first).toHaveLength(4);
    expect(square(first)).toBeCloseTo(1, 5);
    expect(square(second)).toBeCloseTo(1, 5);
  });

  test('a long text keeps its weightiest terms only', () => {
    const shared = Array.from({ length: 3 * DOCUMENT_TERMS }, (_, at) => `لفظ${at}`).join(' ');
    const [first, second] = weightsOf(shared, shared);
    expect(first).toHaveLength(DOCUMENT_TERMS);
    expect(second).toEqual(first);
  });

  test('the same word weighs more in a headline than far down a text', () => {
    const filling = Array.from({ length: 60 }, (_, at) => `حشو${at % 30}`).join(' ');
    const [first, second] = weightsOf(
      { headline: 'ميناء', text: filling },
      { headline: '', text: `${filling} ميناء` },
      filling,
    );
    expect(Math.max(...(first ?? []))).toBeGreaterThan(Math.max(...(second ?? [])));
  });

  test('documents without words have empty vectors', () => {
    expect(weightsOf('', '')).toEqual([[], []]);
    expect(weightsOf()).toEqual([]);
  });
});
