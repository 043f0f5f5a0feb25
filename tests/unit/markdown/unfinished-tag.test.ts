import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { unfinishedTagAt } from '#markdown/unfinished-tag.ts';

describe('unfinishedTagAt', () => {
  test.each([
    ['<b>أ</b>', undefined],
    ['<a title="أ > ب">ج</a>', undefined],
    ['<a title=">', 0],
    ["أ <a title='ب>", 2],
    ['<a " >', undefined],
    ['<div class=', 0],
    ['أ < ب', undefined],
    ['<!-- <b -->', undefined],
    ['<script>if (a <b) go()</script> <i', 32],
    ['<script><i', undefined],
    ['</div', 0],
  ])('%j', (html, expected) => {
    expect(unfinishedTagAt(html)).toBe(expected);
  });
});

describe('parseBody', () => {
  test.each([
    '<div \n\nفقرة',
    ':::quote[أ <div style=]\n<div style=\n:::',
    ':::quote[أ]\n<div style="a: b"></div><div \n:::\n\nفقرة',
    '> <div class="\n\nفقرة',
    "- <p title='\n\nفقرة",
  ])('names the unfinished tag of %j and throws nothing', (markdown) => {
    expect(parseBody(markdown, { firstLine: 1 }).diagnostics.map(({ rule }) => rule)).toContain('html-open');
  });
});
