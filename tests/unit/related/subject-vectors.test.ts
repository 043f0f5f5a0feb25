import { describe, expect, test } from 'vitest';
import { countTerms } from '#related/document-terms.ts';
import { createRowProducts } from '#related/row-products.ts';
import { createSubjectVectors } from '#related/subject-vectors.ts';
import { createTermStatistics } from '#related/term-statistics.ts';
import { spaceAnalyzer } from './stand-in-analyzer.ts';

function subjectsOf(texts: readonly string[]) {
  const documents = texts.map((text, at) => ({
    permalink: `/${at}/`,
    epoch: 0,
    headline: '',
    text,
    tags: [],
    sources: [],
    chosen: [],
  }));
  const terms = countTerms(documents, spaceAnalyzer);
  const vectors = createSubjectVectors(terms, createTermStatistics(terms, new Float64Array(texts.length)));
  return { vectors, products: createRowProducts(vectors, terms.termCount) };
}

const LONG = Array.from({ length: 300 }, (_, at) => `كلمة${at}`).join(' ');

describe('createSubjectVectors', () => {
  test('a document gives itself 1, whatever its length', () => {
    const { products } = subjectsOf(['ميناء سفن رصيف', 'ميناء', LONG, 'شعر']);
    for (const document of [0, 1, 2, 3]) expect(products(document, Uint32Array.of(document))[0]).toBeCloseTo(1, 5);
  });

  test('what shares rare words stands above what shares common ones, and strangers have nothing', () => {
    const { products } = subjectsOf(['حكومة مرصد', 'مرصد خبر', 'حكومة خبر', 'حكومة سفن', 'حكومة رصيف', 'شعر']);
    const [rare = 0, common = 0, none = 0] = products(0, Uint32Array.of(1, 2, 5));
    expect(rare).toBeGreaterThan(common);
    expect(common).toBeGreaterThan(0);
    expect(none).toBe(0);
  });

  test('keeps 200 terms of a text at most', () => {
    const { starts } = subjectsOf([LONG]).vectors;
    expect(starts[1]).toBe(200);
  });

  test('an empty text has no terms and answers nothing', () => {
    const { products } = subjectsOf(['', 'ميناء']);
    expect([...products(0, Uint32Array.of(0, 1))]).toEqual([0, 0]);
  });
});
