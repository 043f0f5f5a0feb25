import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, isolateDirection, isolateWithMarks } from '#markdown/isolate-direction.ts';

describe('isolateDirection', () => {
  test.each([
    ['وزارة الصحة', 'وزارة الصحة'],
    ['قناة RT Arabic: «نص»', 'قناة RT Arabic: «نص»'],
    ['منصة .NET الجديدة', 'منصة <bdi>.NET</bdi> الجديدة'],
    ['درجة -5', 'درجة <bdi dir="ltr">-5</bdi>'],
    ['هاتف ٠١١ ٢٣٤ مغلق', 'هاتف <bdi dir="ltr"><bdi>٠١١</bdi> <bdi>٢٣٤</bdi></bdi> مغلق'],
    ['<script>alert(1)</script>', '<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>'],
    ['قال AT&T "x" \'y\'؟', 'قال AT&amp;T &quot;x&quot; &#39;y&#39;؟'],
    ['**ليس** [رابطًا](x)', '**ليس** [رابطًا](x)'],
    ['', ''],
  ])('writes «%s» as %s', (text, html) => {
    expect(isolateDirection(text)).toBe(html);
  });

  test('loses no character and adds no tag but bdi', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\' aR9-×/+.ب«،') }), (text) => {
        const html = isolateDirection(text);
        const bare = html.replace(/<bdi(?: dir="ltr")?>|<\/bdi>/g, '');
        expect(bare).toBe(escapeHtml(text));
        expect(bare).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('isolateWithMarks', () => {
  test.each([
    ['قناة RT Arabic', 'قناة RT Arabic'],
    ['منصة .NET & C', 'منصة \u2066.NET & C\u2069'],
    ['درجة -5', 'درجة \u2066-5\u2069'],
  ])('writes «%s» as %j', (text, marked) => {
    expect(isolateWithMarks(text)).toBe(marked);
  });
});

describe('escapeHtml', () => {
  test('makes text safe between tags and in attributes', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
