import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KEY_MEANINGS } from '#tools/key-meanings.ts';
import { keyPage } from '#tools/key-page.ts';
import { fillTables, referenceRows, referenceTables } from '#tools/reference-tables.ts';

const reference = readFileSync(fileURLToPath(new URL('../../../.github/REFERENCE.md', import.meta.url)), 'utf8');

describe('referenceTables', () => {
  test('the reference says what the schemas say (node src/tools/write-reference.ts)', () => {
    expect(fillTables(reference, referenceTables())).toBe(reference);
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

  test('the Arabic page has every key of every table with its meaning, and no meaning of a key that is gone', () => {
    const page = keyPage();
    for (const [name, rows] of referenceRows()) {
      expect([name, Object.keys(KEY_MEANINGS[name] ?? {}).sort()]).toEqual([name, rows.map(({ key }) => key).sort()]);
      for (const { key } of rows) expect(page).toContain(`\`${key}\``);
    }
    for (const meaning of Object.values(KEY_MEANINGS).flatMap((keys) => Object.values(keys)))
      expect(meaning).toMatch(/[\u0621-\u064a].*\.$/u);
  });

  test('a mark without a table is a mistake', () => {
    expect(() => fillTables('<!-- table: nothing -->\n<!-- end -->', new Map())).toThrow('nothing');
  });
});

describe('the README', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));

  test('names every package that is asked for', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const section = readme.slice(readme.indexOf('## Packages'), readme.indexOf('## Licences'));
    const asked: Record<string, Record<string, string>> = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
      Object.keys(asked[key] ?? {}),
    );
    const missing = names.filter(
      (name) => !section.includes(`\`${name}\``) && !section.includes(`\`…/${name.split('/')[1]}\``),
    );
    expect(missing).toEqual([]);
  });

  // A publisher may have replaced `content/`: what leads there is a test of the edition.
  test('leads to files that are there', () => {
    for (const name of ['README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md', '.github/CHANGELOG.md']) {
      const text = readFileSync(`${root}${name}`, 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!content\/)([^)#:]+)\)/g))
        expect([name, target, existsSync(join(root, dirname(name), target))]).toEqual([name, target, true]);
    }
  });
});
