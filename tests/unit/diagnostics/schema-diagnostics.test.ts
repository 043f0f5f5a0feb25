import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { arabicKeys, keysOf, nearestWord, schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { inEnglish } from '../messages/in-english.ts';

const schema = z.strictObject({
  title: z.string({ error: 'The title is not text. Put it in quotes.' }).meta({ arabic: 'العنوان' }),
  tags: z
    .array(z.string({ error: 'A tag is not text. Put it in quotes.' }))
    .optional()
    .meta({ arabic: 'الوسوم|وسوم' }),
});

const faults = (yaml: string) => {
  const document = readYaml(yaml, { firstLine: 2 });
  const result = schema.safeParse(document.value);
  if (result.success) return [];
  return inEnglish(schemaDiagnostics(result.error, document, () => keysOf(schema.shape))).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
};

describe('schemaFaults', () => {
  test.each([
    ['a wrong value at the value', 'title: 5', ['2:8 title-invalid The title is not text. Put it in quotes.']],
    ['a missing key at its parent', 'tags: []', ['2:1 title-invalid The title is not text. Put it in quotes.']],
    ['an entry of a list', 'title: أ\ntags: [ب, 5]', ['3:11 tags-invalid A tag is not text. Put it in quotes.']],
    ['no value', 'title:', ['2:7 title-invalid "title" has no value. Write one, or remove the line.']],
    ['a misspelt key', 'title: أ\ntasg: []', ['3:1 key-unknown "tasg" is not a key. Did you mean "tags"?']],
    ['a misspelt Arabic key', 'title: أ\nالوسو: []', ['3:1 key-unknown "الوسو" is not a key. Did you mean "الوسوم"?']],
    ['a strange key', 'title: أ\ncolour: red', ['3:1 key-unknown "colour" is not a key. Write one of: title, tags.']],
  ])('tells %s', (_name, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });
});

describe('nearestWord', () => {
  test.each([
    ['sumary', 'summary'],
    ['widht', 'width'],
    ['Title', 'title'],
    ['a', undefined],
    ['colour', undefined],
    ['', undefined],
  ])('%j', (word, expected) => {
    expect(nearestWord(word, ['title', 'summary', 'width', 'id'])).toBe(expected);
  });
});

describe('arabicKeys', () => {
  test('gives every Arabic name of a key', () => {
    expect([...arabicKeys(schema.shape)]).toEqual([
      ['العنوان', 'title'],
      ['الوسوم', 'tags'],
      ['وسوم', 'tags'],
    ]);
  });
});
