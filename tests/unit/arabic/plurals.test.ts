import { describe, expect, test } from 'vitest';
import * as plurals from '#arabic/plurals.ts';
import { type PluralForms, plural } from '#arabic/plurals.ts';

describe('plural', () => {
  test.each([
    [0, plurals.ARTICLES, 'لا مقالات'],
    [1, plurals.ARTICLES, 'مقال واحد'],
    [2, plurals.ARTICLES, 'مقالان'],
    [3, plurals.ARTICLES, '3 مقالات'],
    [10, plurals.ARTICLES, '10 مقالات'],
    [11, plurals.ARTICLES, '11 مقالًا'],
    [99, plurals.ARTICLES, '99 مقالًا'],
    [100, plurals.ARTICLES, '100 مقال'],
    [102, plurals.ARTICLES, '102 مقال'],
    [103, plurals.ARTICLES, '103 مقالات'],
    [111, plurals.ARTICLES, '111 مقالًا'],
    [1000, plurals.ARTICLES, '1,000 مقال'],
    [1, plurals.READING_MINUTES, 'دقيقة واحدة'],
    [2, plurals.READING_MINUTES, 'دقيقتان'],
    [3, plurals.READING_MINUTES, '3 دقائق'],
    [11, plurals.READING_MINUTES, '11 دقيقة'],
    [1, plurals.CORRECTIONS, 'تصويب واحد'],
    [6, plurals.CORRECTIONS, '6 تصويبات'],
  ] as const)('%d', (count, forms, written) => {
    expect(plural(count, forms)).toBe(written);
  });

  test('writes the number in the digits asked for', () => {
    expect(plural(3, plurals.ARTICLES, 'arab')).toBe('٣ مقالات');
    expect(plural(1250, plurals.ARTICLES, 'arab')).toBe('١٬٢٥٠ مقالًا');
  });

  test('every table of nouns writes the number from three up and names one and two in words', () => {
    const { plural: _, ...tables } = plurals;
    expect(Object.keys(tables).length).toBeGreaterThan(2);
    for (const forms of Object.values(tables)) {
      for (const form of [forms.few, forms.many, forms.other]) expect(form).toMatch(/^\{n\} \S+$/);
      for (const form of [forms.zero, forms.one, forms.two]) expect(form).not.toMatch(/\{n\}/);
    }
  });

  test('a table that lacks a form does not compile', () => {
    // @ts-expect-error: `many` is missing, as the type check of the tests holds.
    const forms: PluralForms = { zero: 'لا كتب', one: 'كتاب', two: 'كتابان', few: '{n} كتب', other: '{n} كتاب' };
    expect(plural(3, forms)).toBe('3 كتب');
  });
});
