import { describe, expect, test } from 'vitest';
import { withoutInvisible } from '#markdown/without-invisible.ts';

describe('withoutInvisible', () => {
  test.each([
    ['\u200f## عنوان', '## عنوان'],
    ['-\u00a0بند', '- بند'],
    ['1.\u200f بند', '1. بند'],
    ['\ufeff> قول', '> قول'],
    ['[نص](\u200ehttps://example.org\u200e)', '[نص](https://example.org)'],
  ])('makes of %j the Markdown that was meant', (written, expected) => {
    expect(withoutInvisible(written)).toBe(expected);
  });

  test.each(['نص\u200cنص', '\u200fنص عادي', 'نص\u00a0نص', '## عنوان'])('leaves %j', (written) => {
    expect(withoutInvisible(written)).toBe(written);
  });
});
