import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';

describe('reportEscapedCharacters', () => {
  test('finds at its value what an escape brings in', () => {
    const found: Diagnostic[] = [];
    const yaml = 'a: "خبر \\u202E"\nb: [c, "\\0"]\nd: { e: "\\u200C" }\n';
    reportEscapedCharacters(readYaml(yaml, { firstLine: 1 }), (fault) => found.push(fault));
    expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '1:4 direction-override',
      '2:8 character-forbidden',
    ]);
  });
});

describe('replaceForbidden', () => {
  test.each([
    ['قمة\u200C', 'قمة\u200C'],
    ['a\u0000b\u202E', 'a\uFFFDb\uFFFD'],
    ['\u2068English\u2069', '\u2068English\u2069'],
    ['\u{1FFFF}', '\uFFFD\uFFFD'],
    ['سطر\n\tسطر', 'سطر\n\tسطر'],
  ])('%j', (text, expected) => {
    expect(replaceForbidden(text)).toBe(expected);
    expect(replaceForbidden(text)).toHaveLength(text.length);
  });
});
