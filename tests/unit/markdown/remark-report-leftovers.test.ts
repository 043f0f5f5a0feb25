import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const rules = (markdown: string) =>
  parseBody(markdown, { firstLine: 1 }).diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

describe('remarkReportLeftovers', () => {
  test.each([
    ['[أ](خبر سليم)', ['1 warning link-leftover']],
    ['نص.\n\n![رسم](صورة أولى.png)', ['3 warning link-leftover']],
    ['[أ][غائب]', ['1 warning link-leftover']],
    ['نص [أ](https://example.org ب', ['1 warning link-leftover']],
    ['نص [أ](/latest/ ب', ['1 warning link-leftover']],
    ['نص (انظر [أ] https://example.org) ب', []],
    ['[أ](ب ج) و[د][ه]', ['1 warning link-leftover', '1 warning link-leftover']],
    ['[أ](<خبر سليم>)', []],
    ['\\[أ\\](خبر سليم)', []],
    ['`[أ](ب ج)`', []],
    ['كما في الهامشين [1][2].', []],
    ['[أ] ثم (ب ج)', []],
  ])('%j', (markdown, expected) => {
    expect(rules(markdown)).toEqual(expected);
  });
});
