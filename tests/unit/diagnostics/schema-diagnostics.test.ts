import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnosticText } from '#diagnostics/diagnostic.ts';
import { arabicKeys, keysOf, schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';

const text = z.string({
  error: ({ input }) => issueText(says(input === undefined ? 'text-missing' : 'text-not-text', { key: '' })),
});

const schema = z.strictObject({
  title: text.meta({ arabic: 'العنوان' }),
  tags: z.array(text).optional().meta({ arabic: 'الوسوم|وسوم' }),
  section: text.optional().meta({ arabic: 'القسم' }),
});

const names = arabicKeys(schema.shape);

const errors = (yaml: string, language: Language = 'en') => {
  const document = readYaml(yaml, { firstLine: 2, canonicalKey: (_path, key) => names.get(key) ?? key });
  const result = schema.safeParse(document.value);
  if (result.success) return [];
  return schemaDiagnostics(result.error, document, () => keysOf(schema.shape)).map(
    (one) => `${one.line}:${one.column} ${one.rule} ${diagnosticText(one, language)}`,
  );
};

describe('schemaDiagnostics', () => {
  test.each([
    [
      'a wrong value at the value',
      'title: 5',
      ['2:8 text-not-text The value of "title" is not text. Put it in quotes.'],
    ],
    ['a missing key at its parent', 'tags: []', ['2:1 text-missing There is no "title". Write one.']],
    [
      'an entry of a list',
      'title: أ\ntags: [ب, 5]',
      ['3:11 text-not-text The value of "tags" is not text. Put it in quotes.'],
    ],
    ['no value', 'title:', ['2:7 value-missing "title" has no value. Write one, or remove the line.']],
    ['a misspelt key', 'title: أ\ntasg: []', ['3:1 key-unknown "tasg" is not a key. Did you mean "tags"?']],
    [
      'a strange key',
      'title: أ\ncolour: red',
      ['3:1 key-unknown "colour" is not a key. Write one of: title, tags, section.'],
    ],
  ])('reports %s', (_name, yaml, expected) => {
    expect(errors(yaml)).toEqual(expected);
  });

  test.each([
    [
      'a written key as it stands',
      'العنوان: 5',
      '2:10 text-not-text قيمة «العنوان» ليست نصًا. ضعها بين علامتي اقتباس "…".',
    ],
    [
      'its second name too',
      'العنوان: أ\nوسوم: [5]',
      '3:8 text-not-text قيمة «وسوم» ليست نصًا. ضعها بين علامتي اقتباس "…".',
    ],
    ['a missing key in the language of the keys beside it', 'الوسوم: []', '2:1 text-missing لا يوجد «العنوان». اكتبه.'],
    ['an English one beside English keys', 'tags: []', '2:1 text-missing لا يوجد «title». اكتبه.'],
    ['a key without a value', 'العنوان:', '2:9 value-missing «العنوان» بلا قيمة. اكتب قيمته، أو احذف السطر.'],
    [
      'known keys in the language of the unknown one',
      'العنوان: أ\nلون: أحمر',
      '3:1 key-unknown «لون» ليس مفتاحًا معروفًا. اكتب واحدًا من: العنوان، الوسوم، القسم.',
    ],
  ])('names %s', (_name, yaml, expected) => {
    expect(errors(yaml, 'ar')).toEqual([expected]);
  });

  test('suggests no key that is written already', () => {
    expect(errors('العنوان: أ\nالقسم: ب\nالوسمم: [ج]', 'ar')).toEqual([
      '4:1 key-unknown «الوسمم» ليس مفتاحًا معروفًا. هل تقصد «الوسوم»؟',
    ]);
  });
});

describe('arabicKeys', () => {
  test('returns every Arabic name of a key', () => {
    expect([...names]).toEqual([
      ['العنوان', 'title'],
      ['الوسوم', 'tags'],
      ['وسوم', 'tags'],
      ['القسم', 'section'],
    ]);
  });
});
