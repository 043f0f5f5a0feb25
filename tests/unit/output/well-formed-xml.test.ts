import { expect, test } from 'vitest';
import { xmlError, xmlFileError } from '#output/well-formed-xml.ts';

test.each([
  '<?xml version="1.0" encoding="UTF-8"?><rss xmlns:a="http://www.w3.org/2005/Atom"><a:link href="x"/>نص &amp; &lt; &#x627;<![CDATA[<p>]]></rss>',
  '<a b=\'1\' c="2"><!-- ملاحظة --><?pi x?></a>\n',
  '\uFEFF<a/>',
  '<خبر عنوان="قمة">نص</خبر>',
])('accepts %s', (text) => {
  expect(xmlError(text)).toBeUndefined();
  expect(xmlFileError(Buffer.from(text))).toBeUndefined();
});

test.each([
  ['an element that is not closed', '<a><b></a>'],
  ['two roots', '<a/><b/>'],
  ['no root', ''],
  ['text after the root', '<a/>x'],
  ['a control character', '<a>\u0008</a>'],
  ['a control character by reference', '<a>&#8;</a>'],
  ['a noncharacter', '<a>\uFFFE</a>'],
  ['a bare ampersand', '<a>b & c</a>'],
  ['a name HTML knows and XML does not', '<a>&nbsp;</a>'],
  ['the end of CDATA in text', '<a>]]></a>'],
  ['CDATA that never ends', '<a><![CDATA[x</a>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['< in an attribute', '<a b="<"/>'],
  ['no space between attributes', '<a b="1"c="2"/>'],
  ['a prefix nobody declared', '<a><x:b/></a>'],
  ['-- inside a comment', '<a><!-- a -- b --></a>'],
  ['a declaration that is not at the start', ' <?xml version="1.0"?><a/>'],
])('refuses %s', (_name, text) => {
  expect(xmlError(text)).toEqual(expect.any(String));
  expect(xmlFileError(Buffer.from(text))).toBe(xmlError(text));
});
