import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const html = (markdown: string): string =>
  parseBody(markdown, { firstLine: 1 })
    .body.parts.join('')
    .replace(/<span class="rub">([^<]*)<\/span>/g, '$1');
const text = (markdown: string): string => parseBody(markdown, { firstLine: 1 }).body.text;

describe('rehypeIsolateDirection', () => {
  test.each([
    [
      'قرأت في New **York** Times أمس.',
      '<p>قرأت في New <strong>York</strong> Times أمس.</p>',
      'where none is needed, none',
    ],
    ['منصة .NET **Core** الآن.', '<p>منصة <bdi>.NET <strong>Core</strong></bdi> الآن.</p>', 'over whole elements'],
    ['منصة **.NET Core** الآن.', '<p>منصة <strong><bdi>.NET Core</bdi></strong> الآن.</p>', 'inside one element'],
    ['قال **C**++ الآن.', '<p>قال <bdi><strong>C</strong>++</bdi> الآن.</p>', 'from an element into the text'],
    [
      'منصة **الجديدة .NET** Core الآن.',
      '<p>منصة <strong>الجديدة \u2066.NET</strong> Core\u2069 الآن.</p>',
      'marks where an element would be cut',
    ],
    ['غاز CO<sub>2</sub>.', '<p>غاز CO<sub>2</sub>.</p>', 'a lowered digit stays with its word'],
    [
      'لغة [C++](https://example.org) هنا.',
      '<p>لغة <a href="https://example.org/" rel="noopener"><bdi>C++</bdi></a> هنا.</p>',
      'inside a link',
    ],
    ['عام\\\n1828-1910 هنا', '<p>عام<br />\n<bdi>1828</bdi>-1910 هنا</p>', 'a line break begins anew'],
  ])('isolates in %j: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('the number of a footnote is no part of a phrase', () => {
    expect(html('قالت Apple[^1] نعم.\n\n[^1]: حاشية')).toContain('قالت <bdi>Apple</bdi><sup');
  });

  test('marks stand in the HTML alone, not in the plain text', () => {
    expect(text('منصة **الجديدة .NET** Core الآن.')).toBe('منصة الجديدة .NET Core الآن.');
  });
});
