import { expect, test } from 'vitest';
import { writtenValue } from '#diagnostics/written-value.ts';

test.each([
  ['خبر', 'خبر'],
  [7, '7'],
  [true, 'true'],
  [null, 'null'],
  [[{}], '[{}]'],
  [{ أ: [1, 'ب'] }, '{"أ":[1,"ب"]}'],
])('%j is shown as %s', (value, shown) => {
  expect(writtenValue(value)).toBe(shown);
});
