import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const parse = (markdown: string) => parseBody(markdown, { firstLine: 1 });
const levels = (markdown: string) => parse(markdown).headings.map(({ depth }) => depth);
const ids = (markdown: string) => parse(markdown).headings.map(({ id }) => id);

describe('rehypeHeadings', () => {
  test.each([
    ['## أ\n\n### ب\n\n## ج', [2, 3, 2], []],
    ['# أ', [2], ['heading-level-1']],
    ['# أ\n\n## ب', [2, 3], ['heading-level-1']],
    ['### أ\n\n### ب', [2, 2], []],
    ['## أ\n\n#### ب\n\n#### ج\n\n### د', [2, 3, 3, 3], ['heading-jump', 'heading-jump']],
    ['## أ\n\n##', [2], ['heading-empty']],
  ])('%j has the levels %j', (markdown, expected, rules) => {
    expect(levels(markdown)).toEqual(expected);
    expect(parse(markdown).diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    ['## القمّة الأولى', ['القمة-الأولى']],
    ['## أ\n\n## أ\n\n## أ', ['أ', 'أ-2', 'أ-3']],
    ['## أ-2\n\n## أ\n\n## أ', ['أ-2', 'أ', 'أ-3']],
    ['## Main', ['s-main']],
    ['## fn-1', ['s-fn-1']],
    ['## «…»', ['s-heading']],
    ['## **مهم** [رابط](/x/)[^1]\n\n[^1]: هامش', ['مهم-رابط']],
  ])('%j has the ids %j', (markdown, expected) => {
    expect(ids(markdown)).toEqual(expected);
  });

  test('the title of the footnotes is no heading of the text', () => {
    expect(ids('أ[^1]\n\n[^1]: ب')).toEqual([]);
  });
});
