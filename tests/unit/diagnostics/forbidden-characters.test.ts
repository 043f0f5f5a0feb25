import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters, isForbiddenCodePoint } from '#diagnostics/forbidden-characters.ts';
import { inEnglish } from '../messages/in-english.ts';

const rules = (text: string) => findForbiddenCharacters(text).map(({ offset, rule }) => [offset, rule]);

describe('findForbiddenCharacters', () => {
  test.each([
    ['NUL', 'نص\u0000', [[2, 'character-forbidden']]],
    ['a backspace', '\u0008نص', [[0, 'character-forbidden']]],
    ['a vertical tab', 'أ\u000bب', [[1, 'character-forbidden']]],
    ['a control of the second set', 'أ\u0092ب', [[1, 'character-forbidden']]],
    ['a noncharacter', 'أ\ufffeب', [[1, 'character-forbidden']]],
    ['a noncharacter of another plane', 'أ\u{1fffe}ب', [[1, 'character-forbidden']]],
    [
      'the marks parts are cut at',
      '\ufdd00\ufdd1',
      [
        [0, 'character-forbidden'],
        [2, 'character-forbidden'],
      ],
    ],
    ['private use', 'أ\uf0b7ب', [[1, 'character-forbidden']]],
    ['private use of another plane', 'أ\u{f0000}ب', [[1, 'character-forbidden']]],
    ['an annotation', 'أ\ufff9ب', [[1, 'character-forbidden']]],
    ['an object that is not there', 'أ\ufffcب', [[1, 'character-forbidden']]],
    ['a text for machines alone', 'أ\u{e0041}ب', [[1, 'character-forbidden']]],
    ['nine marks on a letter', `أ${'\u0301'.repeat(9)}ب`, [[1, 'marks-too-many']]],
    ['a lone high surrogate', 'أ\ud800ب', [[1, 'character-forbidden']]],
    ['a lone low surrogate', 'أ\udc00ب', [[1, 'character-forbidden']]],
    [
      'an override',
      'قناة \u202eTR\u202c',
      [
        [5, 'direction-override'],
        [8, 'direction-override'],
      ],
    ],
    [
      'an embedding',
      '\u202bنص\u202c',
      [
        [0, 'direction-override'],
        [3, 'direction-override'],
      ],
    ],
    ['an isolate that stays open', 'قناة \u2066RT', [[5, 'isolate-unclosed']]],
    ['an isolate closed only in the next paragraph', '\u2067نص\n \nتتمة\u2069', [[0, 'isolate-unclosed']]],
    ['the outer of two isolates', '\u2067أ\u2066b\u2069', [[0, 'isolate-unclosed']]],
  ])('finds %s', (_name, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  test.each([
    ['tab and line ends', 'أ\tب\r\nج\rد\n'],
    ['joiners', 'می\u200cخواهم ه\u200d'],
    ['direction marks', '\u200eRT\u200f \u061c'],
    ['a closed isolate', 'قناة \u2066RT\u2069 الروسية'],
    ['a closed isolate over a single line end', '\u2067أ\nب\u2069'],
    ['harakat, tatweel, presentation forms', 'مُحَمَّد ـــ ﷺ ﻻ'],
    ['a pair of surrogates', '😀'],
  ])('leaves %s', (_name, text) => {
    expect(rules(text)).toEqual([]);
  });

  test('lists at most twenty', () => {
    expect(findForbiddenCharacters('\u0000'.repeat(500))).toHaveLength(20);
  });

  test('names the character and says what to do', () => {
    expect(inEnglish(findForbiddenCharacters('\u202e'))[0]?.message).toMatch(/U\+202E.*Delete it/);
  });
});

describe('what is text', () => {
  test.each([
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a verse with every mark', 'ٱلْحَمْدُ لِلَّهِ رَبِّ ٱلْعَـٰلَمِينَ'],
    ['eight marks on a letter', `أ${'\u0301'.repeat(8)}`],
  ])('%s', (_name, text) => {
    expect(findForbiddenCharacters(text)).toEqual([]);
  });
});

describe('isForbiddenCodePoint', () => {
  test.each([0, 0x1f, 0x85, 0x202e, 0xd800, 0xfdd0, 0x10ffff, 0x110000, -1, Number.NaN])('refuses %d', (codePoint) => {
    expect(isForbiddenCodePoint(codePoint)).toBe(true);
  });
  test.each([0x09, 0x0a, 0x20, 0x0645, 0x200f, 0x2066, 0x1f600])('allows %d', (codePoint) => {
    expect(isForbiddenCodePoint(codePoint)).toBe(false);
  });
});
