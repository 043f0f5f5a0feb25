import { expect, test } from 'vitest';
import { alignTable } from '#tools/bench/align-table.ts';

test('aligns the first column to the start and the others to the end', () => {
  expect(
    alignTable([
      ['phase', 'wall s'],
      ['cold', '12.50'],
      ['one more', '3'],
    ]),
  ).toBe('phase     wall s\ncold       12.50\none more       3');
});

test('gives nothing for nothing', () => {
  expect(alignTable([])).toBe('');
});
