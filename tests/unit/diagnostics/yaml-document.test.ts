import { describe, expect, test } from 'vitest';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { inEnglish } from '../messages/in-english.ts';

const read = (text: string, firstLine = 1) => readYaml(text, { firstLine });
const places = (text: string) => read(text).diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('readYaml', () => {
  test('gives plain data with the place of every key and value', () => {
    const document = read('title: قمة\ntags:\n  - الصين\n  - "2026"\n', 2);
    expect(document.value).toEqual({ title: 'قمة', tags: ['الصين', '2026'] });
    expect(document.valuePosition(['title'])).toEqual({ line: 2, column: 8 });
    expect(document.keyPosition(['tags'])).toEqual({ line: 3, column: 1 });
    expect(document.valuePosition(['tags', 1])).toEqual({ line: 5, column: 5 });
  });

  test('gives the place of the nearest parent for what is not there', () => {
    const document = read('image:\n  file: a.jpg\n');
    expect(document.valuePosition(['image', 'alt'])).toEqual({ line: 2, column: 3 });
  });

  test.each([
    ['a key given twice', 'title: a\ndate: b\ntitle: c\n', '3:1 yaml-key-twice'],
    ['an anchor', 'a: &x 1\nb: 2\n', '1:4 yaml-alias'],
    ['an alias', 'a: &x 1\nb: *x\n', '2:4 yaml-alias'],
    ['a tag', 'a: !!binary aGk=\n', '1:4 yaml-alias'],
    ['a tag in a list', 'a: [b, !c d]\n', '1:8 yaml-alias'],
    ['a bracket left open', 'title: أ\ntags: [ب, ج\ndate: د\n', '2:7 yaml-syntax'],
    ['a second document', 'a: b\n---\nc: d\n', '2:1 yaml-syntax'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', '1:1 yaml-directive'],
    ['what is nested deeper than the parser bears', `a: ${'['.repeat(20_000)}`, '1:1 yaml-too-deep'],
    ['what is nested deeper than anybody writes', `a: ${'['.repeat(30)}${']'.repeat(30)}`, '1:24 yaml-too-deep'],
    ['a key that is no text', '1: a\n', '1:1 yaml-key-not-text'],
    ['a quote left open', 'title: "قمة\ndate: 2026-01-01\n', '1:8 yaml-syntax'],
  ])('refuses %s', (_name, text, expected) => {
    expect(places(text)).toContain(expected);
  });

  test('says of a tab that it is a tab', () => {
    expect(inEnglish(read('image:\n\tfile: a\n').diagnostics)[0]?.message).toContain('tab');
  });

  test('does not expand a billion laughs', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 12 }, (_, i) => `k${i}: &k${i} [*a,*a,*a,*a,*a,*a,*a,*a]`),
    ].join('\n');
    expect(read(bomb).diagnostics.every(({ rule }) => rule === 'yaml-alias')).toBe(true);
  });

  test('tells one fault for each place, and of a whole cascade the first three', () => {
    expect(read('a: b\n  c: d\n').diagnostics).toHaveLength(1);
    expect(read('"a" "b" "c" "d" "e" "f" "g"\n'.repeat(50)).diagnostics).toHaveLength(3);
  });

  test('a character nobody sees is no part of a key', () => {
    expect(read('\u200Btitle\u00AD: أ\n').value).toEqual({ title: 'أ' });
  });

  test('a key named __proto__ is data like any other', () => {
    expect(Object.keys(read('__proto__: 1\n').value as object)).toEqual(['__proto__']);
  });

  test('an Arabic key and its English name are one key', () => {
    const document = readYaml('title: أ\nالعنوان: ب\n', {
      firstLine: 2,
      canonicalKey: (_path, key) => (key === 'العنوان' ? 'title' : key),
    });
    expect(document.diagnostics).toMatchObject([{ line: 3, column: 1, rule: 'yaml-key-twice' }]);
  });
});
