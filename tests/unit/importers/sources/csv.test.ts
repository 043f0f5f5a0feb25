import { describe, expect, test } from 'vitest';
import { csvRows } from '#importers/sources/csv.ts';
import { importText } from '../../../support/import-text.ts';
import { inEnglish } from '../../messages/in-english.ts';

async function rows(text: string, size = text.length) {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  const found: unknown[] = [];
  for await (const { line, cells } of csvRows(
    (async function* () {
      yield* chunks;
    })(),
  ))
    found.push([line, ...cells]);
  return found;
}

describe('csvRows', () => {
  test.each([1, 2, 5, 1000])('cells in quotation marks hold anything, in pieces of %d', async (size) => {
    expect(await rows('أ,ب\n"س, ""ص""\nع",2\r\n\n3,"4"', size)).toEqual([
      [1, 'أ', 'ب'],
      [2, 'س, "ص"\nع', '2'],
      [4, ''],
      [5, '3', '4'],
    ]);
  });

  test.each([
    [
      'a;b;c\n1;2,5;3',
      [
        [1, 'a', 'b', 'c'],
        [2, '1', '2,5', '3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
  ])('the separator is what parts the first row', async (text, expected) => {
    expect(await rows(text)).toEqual(expected);
  });
});

describe('readCsv', () => {
  test('columns are known by their names in Arabic and English; a row too wide is refused by its line', async () => {
    const { articles, diagnostics } = await importText(
      'العنوان,النص,التاريخ,القسم,الحالة\nخبر,نص الخبر.,8 آذار 2021,الثقافة,مسودة\nخبر,نص,2021-01-01,الثقافة,,زائد\n',
      { path: 'a.csv' },
    );
    expect(articles).toMatchObject([
      { body: 'نص الخبر.', draft: true, frontMatter: { title: 'خبر', date: '2021-03-08', section: 'ثقافة' } },
    ]);
    expect(diagnostics).toMatchObject([{ line: 3, rule: 'row-too-wide' }]);
  });

  test('a table without a column of text says how to name it', async () => {
    const { diagnostics } = await importText('a,b\n1,2\n', { path: 'a.csv' });
    expect(inEnglish(diagnostics)[0]?.message).toContain('--map body=FIELD');
  });
});
