import { describe, expect, test } from 'vitest';
import { findLimitErrors } from '#markdown/find-limit-errors.ts';
import { LIMITS } from '#markdown/limits.ts';
import { parseBody } from '#markdown/parse-body.ts';

const ruleOf = (markdown: string) => findLimitErrors(markdown, 1)[0]?.rule;
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Kinds of text that make a Markdown parser slow or overflow; each is refused at 16,000. */
const PATHOLOGICAL: readonly [string, (count: number) => string][] = [
  ['nested quotes', (count) => `${'> '.repeat(count)}أ`],
  ['nested quotes without spaces', (count) => `${'>'.repeat(count)}أ`],
  ['nested bullets', (count) => `${'- '.repeat(count)}أ`],
  ['nested numbers', (count) => `${'1. '.repeat(count)}أ`],
  ['nested quotes and lists', (count) => `${'> - '.repeat(count)}أ`],
  ['lists nested by indentation', (count) => numbered(Math.min(count, 1_000), (index) => `${'  '.repeat(index)}- أ\n`)],
  ['nested emphasis', (count) => `${'*_'.repeat(count)}أ${'_*'.repeat(count)}`],
  ['emphasis that never opens', (count) => 'أ** '.repeat(count)],
  ['emphasis that never closes', (count) => '*أ **أ '.repeat(count)],
  ['a**b c*', (count) => 'a**b c* '.repeat(count)],
  ['[a](b', (count) => '[a](b'.repeat(count)],
  ['[a](<b', (count) => '[a](<b'.repeat(count)],
  ['[a][b]', (count) => '[a][b]'.repeat(count)],
  ['nested brackets', (count) => `${'['.repeat(count)}أ${']'.repeat(count)}`],
  ['nested links', (count) => `${'['.repeat(count)}أ${'](ب)'.repeat(count)}`],
  ['nested pictures', (count) => `${'!['.repeat(count)}أ${'](ب)'.repeat(count)}`],
  ['![[[[', (count) => '!['.repeat(count)],
  ['backticks that do not match', (count) => '`أ ``ب ```ج '.repeat(count)],
  ['<<<<', (count) => '<'.repeat(count)],
  ['comments that never close', (count) => `أ ${'<!-- أ '.repeat(count)}`],
  ['instructions that never close', (count) => `أ ${'<?أ '.repeat(count)}`],
  ['nested elements', (count) => '<b>'.repeat(count)],
  ['nested blocks', (count) => '<div>\n\n'.repeat(count)],
  ['elements closed by others', (count) => '<b></i>'.repeat(count)],
  ['nested tables of HTML', (count) => '<table><tr><td>'.repeat(count)],
  [
    'open formatting over many paragraphs',
    (count) => `${numbered(60, (index) => `<font size=${index}>`)}${'\n\nأ'.repeat(count)}`,
  ],
  ['definitions', (count) => numbered(count, (index) => `[a${index}]: b\n`)],
  ['footnotes', (count) => numbered(count, (index) => `[^a${index}]: b\n\n`)],
  ['footnote calls', (count) => `[^a]: b\n\n${'ج[^a]\n\n'.repeat(count)}`],
  ['wide tables with short rows', (count) => `${'|a'.repeat(count)}|\n${'|-'.repeat(count)}|\n${'|b\n'.repeat(count)}`],
  ['rows of dashes', (count) => 'a\n|-|\n'.repeat(count)],
  ['~~a', (count) => '~~a '.repeat(count)],
  ['www.', (count) => 'www.a.b '.repeat(count)],
  ['open directives', (count) => ':::note\n'.repeat(count)],
  ['deep quotes one after another', (count) => `${'> '.repeat(33)}أ\n\n`.repeat(Math.ceil(count / 33))],
  ['quotes of other depths by turns', (count) => `${'> '.repeat(50)}أ\n> ب\n`.repeat(Math.ceil(count / 50))],
  ['separate quotes', (count) => 'أ\n\n> ب\n\n'.repeat(count)],
  ['separate lists', (count) => 'أ\n\n- ب\n\n'.repeat(count)],
  ['underlined headings', (count) => 'أ\n=\n'.repeat(count)],
  ['items of one list', (count) => '- أ\n'.repeat(count)],
  ['quotes in items', (count) => '- > أ\n'.repeat(count)],
  ['items between code blocks', (count) => '> - أ\n```\n'.repeat(count)],
  ['lines that go on in an item', (count) => `1. أ\n${'ب\n'.repeat(count)}`],
  ['lines that go on in a quote', (count) => `> أ\n${'ب\n'.repeat(count)}`],
  ['paragraphs', (count) => 'أ\n\n'.repeat(count)],
  ['headings', (count) => '## أ\n'.repeat(count)],
  ['code blocks', (count) => '```\nأ\n```\n'.repeat(count)],
  ['closed directives', (count) => ':::note[أ]\nب\n:::\n'.repeat(count)],
  ['leaf directives', (count) => '::related[أ]\n'.repeat(count)],
  ['pictures', (count) => '![أ](b.png)\n\n'.repeat(count)],
  ['small tables', (count) => '|أ|\n|-|\n|ب|\n\n'.repeat(count)],
  ['short elements', (count) => '<details><summary>أ</summary>ب</details>\n\n'.repeat(count)],
  ['backslashes', (count) => '\\'.repeat(count)],
  ['references', (count) => '&amp;'.repeat(count)],
  ['exclamation marks', (count) => '!'.repeat(count)],
  ['hard breaks', (count) => 'أ  \n'.repeat(count)],
  ['hard breaks with backslashes', (count) => 'أ\\\n'.repeat(count)],
  [
    'all signs in quotes and numbers that start no list',
    (count) => 'أ\n2. [a](b\n'.replace('أ\n', '').repeat(count).replace(/^2\. /, 'أ '),
  ],
];

describe('findLimitFaults', () => {
  describe.each(PATHOLOGICAL)('%s', (_name, make) => {
    test('is refused at 16,000', () => {
      expect(['nesting', 'too-many']).toContain(ruleOf(make(16_000)));
    });

    test.each([1_000, 4_000, 16_000])('is read or refused at %d, and nothing throws', (count) => {
      const { diagnostics, body } = parseBody(make(count), { firstLine: 1 });
      const refused = diagnostics.some(({ rule }) => rule === 'nesting' || rule === 'too-many');
      expect(refused || body.parts.length > 0 || diagnostics.length > 0 || body.text === '').toBe(true);
      if (refused) expect(body).toEqual({ parts: [], text: '' });
    });

    test('is no less refused with other line ends', () => {
      expect(ruleOf(make(16_000).replaceAll('\n', '\r\n'))).toBe(ruleOf(make(16_000)));
    });
  });

  test.each([
    ['a long article', `${'كلمة '.repeat(60)}.\n\n`.repeat(400)],
    ['a long list of links', '- [أ](/tag/x/) *ب*\n'.repeat(1_500)],
    ['a long numbered list', numbered(1_500, (index) => `${index + 1}. [أ](/tag/x/)\n`)],
    ['a large table', `| أ | ب | ج | د |\n|---|---|---|---|\n${'| [أ](/x/) | **ب** | 2-1 | د |\n'.repeat(8_000)}`],
    ['many paragraphs with links', 'فقرة [أ](/x/) و**ب**.\n\n'.repeat(3_000)],
    ['code full of signs', `\`\`\`\n${'a[i] = *b & c[j];\n'.repeat(1_000)}\`\`\`\n`],
    ['a list nested ten deep', numbered(10, (index) => `${'  '.repeat(index)}- أ\n`)],
    ['every construct a hundred times', ':::note[أ]\nب\n:::\n\n> قول\n\n- بند\n\n'.repeat(100)],
    ['hundreds of closed elements', 'أ <b>ب</b> <i>ج</i>\n\n'.repeat(600)],
    ['nothing', ''],
  ])('allows %s', (_name, markdown) => {
    expect(findLimitErrors(markdown, 1)).toEqual([]);
  });

  test('refuses a body over 2 MB, counted in bytes', () => {
    expect(ruleOf('ا'.repeat(LIMITS.bytes / 2 + 1))).toBe('body-size');
    expect(ruleOf('a'.repeat(LIMITS.bytes))).toBeUndefined();
  });

  test('refuses more than 50,000 cells', () => {
    expect(ruleOf(`| أ | ب |\n|---|---|\n${'| ج | د |\n'.repeat(20_000)}`)).toBe('too-many');
  });

  test.each([
    ['أ\n\nب \u202eج', 3, 3, 'direction-override'],
    ['أ\r\nب\u0000', 2, 2, 'character-forbidden'],
    ['أ\n&#x202E;ب', 2, 1, 'character-forbidden'],
    ['أ &#0000008238;', 1, 3, 'character-forbidden'],
    ['أ &#146;', 1, 3, 'character-forbidden'],
    ['أ &#x2067;ب', 1, 3, 'character-forbidden'],
    ['أ &#xFDD0;0&#xFDD1;', 1, 3, 'character-forbidden'],
    ['أ\n\nب [[', 1, 1, undefined],
  ])('gives the place of the fault in %j', (markdown, line, column, rule) => {
    const [error] = findLimitErrors(markdown, 1);
    expect(error?.rule).toBe(rule);
    if (rule !== undefined) expect(error).toMatchObject({ line, column, severity: 'error' });
  });

  test('counts lines from where the body begins in its file', () => {
    expect(findLimitErrors('أ\n\u0000', 12)[0]).toMatchObject({ line: 13, column: 1 });
    expect(findLimitErrors(`أ\n\n${'> '.repeat(101)}ب`, 12)[0]).toMatchObject({ line: 14, rule: 'nesting' });
  });

  test('leaves references to other characters', () => {
    expect(findLimitErrors('&#8207; &#x200C; &amp; &#1605;', 1)).toEqual([]);
  });
});
