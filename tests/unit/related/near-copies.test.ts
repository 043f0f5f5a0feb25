import { describe, expect, test } from 'vitest';
import type { Candidates } from '#related/best-of.ts';
import { createResemblance, findOriginals } from '#related/near-copies.ts';

const text = (...numbers: readonly number[]): string => numbers.map((number) => `كلمة${number}`).join(' ');
const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

describe('createResemblance', () => {
  const whole = range(0, 200);
  const resemblance = createResemblance([
    text(...whole),
    text(...whole),
    text(...whole.slice(0, 180), ...range(1000, 20)),
    text(...whole.slice(0, 100), ...range(2000, 100)),
    text(...range(3000, 200)),
    text(...[...whole].reverse()),
    text(1, 2, 3, 4, 5),
    text(1, 2, 3, 4, 5),
    text(),
  ]);

  test.each([
    ['the same text', 0, 1, 1, 1],
    ['another ending', 0, 2, 0.7, 0.95],
    ['half in common, a third of all shingles', 0, 3, 0.2, 0.5],
    ['nothing in common', 0, 4, 0, 0.02],
    ['the same words in another order', 0, 5, 0, 0.02],
    ['two equal texts too short to tell', 6, 7, 0, 0],
    ['no text', 0, 8, 0, 0],
  ])('%s', (_, one, other, least, most) => {
    expect(resemblance(one, other)).toBeGreaterThanOrEqual(least);
    expect(resemblance(one, other)).toBeLessThanOrEqual(most);
    expect(resemblance(other, one)).toBe(resemblance(one, other));
  });
});

test('spelling, marks and punctuation make no other text', () => {
  const words = range(0, 40).map((number) => `أخبارُ${number} المدينة إلى`);
  const respelt = words.map((word) => word.replace('أخبارُ', 'اخبـار').replace('المدينة إلى', '«المدينه»، الى'));
  expect(createResemblance([words.join(' '), respelt.join(' ')])(0, 1)).toBe(1);
});

describe('findOriginals', () => {
  const candidatesOf = (...documents: number[]): Candidates => ({
    documents: Uint32Array.from(documents),
    scores: new Float64Array(documents.length),
  });

  test('gives the first published of several copies', () => {
    const copy = range(0, 60);
    const originals = findOriginals(
      [candidatesOf(2, 3, 1), candidatesOf(0), candidatesOf(3, 0), candidatesOf(2, 0)],
      createResemblance([text(...copy), text(...range(500, 60)), text(...copy, 7), text(9, ...copy)]),
    );
    expect([...originals]).toEqual([0, 1, 0, 0]);
  });
});
