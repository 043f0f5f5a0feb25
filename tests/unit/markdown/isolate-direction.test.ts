import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, isolateDirection } from '#markdown/isolate-direction.ts';

describe('isolateDirection', () => {
  test.each([
    ['وزارة الصحة', 'وزارة الصحة'],
    ['قناة RT Arabic: «نص»', 'قناة <bdi>RT Arabic</bdi>: «نص»'],
    ['فاز 2-1', 'فاز <bdi dir="ltr">2-1</bdi>'],
    ['<script>alert(1)</script>', '&lt;<bdi>script</bdi>&gt;<bdi>alert</bdi>(1)&lt;/<bdi>script</bdi>&gt;'],
    ['AT&T "x" \'y\'', '<bdi>AT&amp;T</bdi> &quot;<bdi>x</bdi>&quot; &#39;<bdi>y</bdi>&#39;'],
    ['**ليس** [رابطًا](x)', '**ليس** [رابطًا](<bdi>x</bdi>)'],
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

describe('escapeHtml', () => {
  test('makes text safe between tags and in attributes', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
