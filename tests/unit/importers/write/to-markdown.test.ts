import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { paragraph } from '#importers/write/markdown-nodes.ts';
import { toMarkdown } from '#importers/write/to-markdown.ts';
import { remarkBlockDirectives } from '#markdown/remark-block-directives.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkBlockDirectives);

/** What a reader sees, and the kinds of nodes it came from. */
function read(text: string): { text: string; types: string[] } {
  const types = new Set<string>();
  const visit = (node: Nodes): string => {
    types.add(node.type);
    if ('children' in node) return node.children.map(visit).join('');
    return 'value' in node ? node.value : `[${node.type}]`;
  };
  const seen = visit(markdown.parse(text));
  return { text: seen, types: [...types].filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type)) };
}

const toMarkdownText = (text: string): string => toMarkdown({ type: 'root', children: [paragraph(text)] });

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('toMarkdown of plain text', () => {
  test.each([
    ['السلام عليكم.', 'السلام عليكم.'],
    ['وقال: «نعم»', 'وقال: «نعم»'],
    ['5 * 3 = 15', '5 \\* 3 = 15'],
    ['- أولا', '\\- أولا'],
    ['1. أولا', '1\\. أولا'],
    ['2025 كان عاما جافا', '2025 كان عاما جافا'],
    ['# وسم', '\\# وسم'],
    ['> رأي', '\\> رأي'],
    ['الطاقة:بحث عند 10:30', 'الطاقة:بحث عند 10:30'],
    ['-5 درجات', '-5 درجات'],
    ['---', '\\---'],
    [':::facts', '\\:::facts'],
    ['[صورة](x)', '\\[صورة]\\(x)'],
    ['<b>خبر</b>', '\\<b>خبر\\</b>'],
    ['شركة A&B و&amp;', 'شركة A&B و\\&amp;'],
    ['انظر https://nuqta.example/a_b*c', 'انظر https\\://nuqta.example/a_b\\*c'],
    ['  سطر\nوسطر ', 'سطر وسطر'],
  ])('%j is written %j and reads as it was', (text, written) => {
    expect(toMarkdownText(text)).toBe(written);
    expect(read(written)).toEqual({ text: plain(text), types: [] });
  });

  test('any mixture of letters and signs reads as the same text', () => {
    const piece = fc.constantFrom(
      ...'*_~`[]()<>!#+-=|:\\&;{}$@.,"\'/1289 \u00a0^'.split(''),
      'نص',
      'عَلَم',
      'ab',
      'x',
      ' ',
      ':::',
      '::',
      '---',
      '***',
      '```',
      '[^1]',
      '[x] ',
      '&lt;',
      '&#35;',
      'http://x.example/',
      'www.x.example',
      'a@b.example',
      '<br>',
      '<!--',
      '1. ',
      '10:30',
      '«',
      '»',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = plain(pieces.join(''));
        expect(read(toMarkdownText(text))).toEqual({ text, types: [] });
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
