import { expect, test } from 'vitest';
import { readInterfaceCases, scoreInterfaceTexts, showText } from '#tools/bench/interface-texts.ts';

const CASES = readInterfaceCases();

test('the list has a hundred texts or more of every kind', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(100);
  const kinds = new Set(CASES.map(({ given }) => given.split(' ')[0]));
  expect([...kinds].sort()).toEqual(['ago', 'articles', 'corrections', 'date', 'hijri', 'minutes', 'month']);
});

test.each(CASES)('$given: $expected', ({ given, expected }) => {
  expect(showText(given)).toBe(expected);
});

test('the score counts them', () => {
  expect(scoreInterfaceTexts()).toEqual({ count: CASES.length, of: CASES.length });
});
