import { describe, expect, test } from 'vitest';
import { escapeXml, toFeedLine, toHtmlText, toXmlText } from '#feeds/xml-text.ts';

describe('toXmlText', () => {
  test.each([
    ['a\u0000b\u0008c\u001Fd', 'abcd'],
    ['سطر\nثان\tثالث', 'سطر\nثان\tثالث'],
    ['\uD800', '\uFFFD'],
    ['\u202Aأ\u202B\u202C\u202D\u202E', 'أ'],
    ['\uFFFF\uFFFE\u{1FFFE}', ''],
    ['أ\u200F\u200Eب\u200C', 'أ\u200F\u200Eب\u200C'],
    ['😀', '😀'],
  ])('%j becomes %j', (text, expected) => {
    expect(toXmlText(text)).toBe(expected);
  });
});

describe('toFeedLine', () => {
  test.each([
    ['CC BY: كيف تهدي صورتك', '\u200FCC BY: كيف تهدي صورتك'],
    ['«RSS» في سطور', '\u200F«RSS» في سطور'],
    ['2026 في سطور', '2026 في سطور'],
    ['ما هي RSS؟', 'ما هي RSS؟'],
    ['\u200FRSS', '\u200FRSS'],
  ])('%j becomes %j', (text, expected) => {
    expect(toFeedLine(text)).toBe(expected);
  });
});

describe('escapeXml', () => {
  test('leaves nothing that opens a tag, an entity or ends an attribute', () => {
    expect(escapeXml(`<a href="x">&'`)).not.toMatch(/[<>"']|&(?!#\d+;)/);
  });
});

test.each([
  ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
  ['<!-- a --> <?b?>', '&lt;!-- a --> &lt;?b?>'],
  ['&lt;b&gt; &#60;', '&amp;lt;b&amp;gt; &amp;#60;'],
  ['3 < 5 و AT&T', '3 < 5 و AT&amp;T'],
  ['R & D', 'R & D'],
])('as HTML, %s reads as it was written', (text, html) => {
  expect(toHtmlText(text)).toBe(html);
});
