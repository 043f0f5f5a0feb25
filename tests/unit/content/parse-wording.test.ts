import { afterEach, describe, expect, test } from 'vitest';
import { plural } from '#arabic/plurals.ts';
import { parseWording } from '#content/parse-wording.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { OUR_STRINGS, strings, useWording } from '#strings.ts';
import { inEnglish } from '../messages/in-english.ts';

const parse = (text: string) => {
  const found: Diagnostic[] = [];
  const wording = parseWording(text, (diagnostic) => found.push(diagnostic));
  return { wording, found: inEnglish(found) };
};

afterEach(() => useWording({}));

describe('parseWording', () => {
  test('takes keys, nested ones too, and our own text as a key', () => {
    const { wording, found } = parse(
      'readAlso: اقرأ كذلك\nkinds:\n  opinion: مقال\n"مقالات مشابهة": في الموضوع نفسه\ncounted:\n  articles:\n    few: "{n} مواد"\n',
    );
    expect(found).toEqual([]);
    expect(wording).toEqual({
      readAlso: 'اقرأ كذلك',
      'kinds.opinion': 'مقال',
      similarArticles: 'في الموضوع نفسه',
      'counted.articles.few': '{n} مواد',
    });
  });

  test.each([
    ['readAlos: أ\n', 1, 'wording-unknown', 'readAlso'],
    ['kinds:\n  opinon: أ\n', 2, 'wording-unknown', 'kinds.opinion'],
    ['readAlso: ""\n', 1, 'wording-invalid', 'words'],
    ['embedLoad: حمّل\n', 1, 'wording-invalid', '{provider}'],
    ['readAlso: اقرأ {n}\n', 1, 'wording-invalid', '{n}'],
    ['counted:\n  articles:\n    many: مادة\n', 3, 'wording-invalid', '{n}'],
    ['counted:\n  articles:\n    dozens: أ\n', 3, 'wording-unknown', 'counted.articles'],
    ['- أ\n', 1, 'wording-not-a-map', 'readAlso'],
  ])('refuses %j in line %d', (text, line, rule, advice) => {
    const { found } = parse(text);
    expect(found).toMatchObject([{ line, rule, severity: 'error' }]);
    expect(found[0]?.message).toContain(advice);
  });

  test('a form without a number needs none', () => {
    expect(parse('counted:\n  articles:\n    two: مادتان\n').found).toEqual([]);
  });
});

describe('useWording', () => {
  test('puts texts in place of ours, and ours back', () => {
    useWording({ readAlso: 'اقرأ كذلك', 'counted.articles.few': '{n} مواد' });
    expect(strings.readAlso).toBe('اقرأ كذلك');
    expect(plural(5, strings.counted.articles)).toBe('5 مواد');
    expect(strings.tags).toBe(OUR_STRINGS.tags);
    useWording({});
    expect(strings).toEqual(OUR_STRINGS);
  });
});
