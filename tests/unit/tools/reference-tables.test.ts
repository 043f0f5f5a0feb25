import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fillTables, referenceTables } from '#tools/reference-tables.ts';

const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');

describe('referenceTables', () => {
  test('the README says what the schemas say (node src/tools/write-reference.ts)', () => {
    expect(fillTables(readme, referenceTables())).toBe(readme);
  });

  test('every key is described', () => {
    const empty = [...referenceTables()].flatMap(([name, table]) =>
      table
        .split('\n')
        .slice(2)
        .filter((row) => (row.split(' | ').at(-2) ?? '').trim() === '')
        .map((row) => `${name}: ${row}`),
    );
    expect(empty).toEqual([]);
  });

  test('a mark without a table is a mistake', () => {
    expect(() => fillTables('<!-- table: nothing -->\n<!-- end -->', new Map())).toThrow('nothing');
  });
});
