import { describe, expect, test } from 'vitest';
import { joinAnd, listParts } from '#arabic/lists.ts';

describe('joinAnd', () => {
  test.each([
    [[], ''],
    [['سياسة'], 'سياسة'],
    [['سياسة', 'اقتصاد'], 'سياسة واقتصاد'],
    [['سياسة', 'اقتصاد', 'رياضة'], 'سياسة واقتصاد ورياضة'],
    [['رويترز', 'AFP'], 'رويترز وAFP'],
  ])('%j', (items, text) => {
    expect(joinAnd(items)).toBe(text);
  });

  test('gives what Intl.ListFormat gives for Arabic', () => {
    const names = ['ليلى', 'سامي', 'هدى', 'وليد'];
    const format = new Intl.ListFormat('ar', { type: 'conjunction' });
    for (let count = 0; count <= names.length; count += 1) {
      const items = names.slice(0, count);
      expect(joinAnd(items)).toBe(format.format(items));
    }
  });
});

describe('listParts', () => {
  test('gives items and what stands between them, for markup around the items', () => {
    expect(listParts(['رويترز', 'AFP'])).toEqual([
      { type: 'item', value: 'رويترز' },
      { type: 'literal', value: ' و' },
      { type: 'item', value: 'AFP' },
    ]);
    expect(listParts([])).toEqual([]);
  });

  test('joined, the parts are the list', () => {
    const items = ['سياسة', 'اقتصاد', 'رياضة'];
    expect(
      listParts(items)
        .map(({ value }) => value)
        .join(''),
    ).toBe(joinAnd(items));
  });
});
