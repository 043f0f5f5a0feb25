import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { renderBody } from '#markdown/render-body.ts';
import { inEnglish } from '../messages/in-english.ts';

const parse = (markdown: string) => parseBody(markdown, { firstLine: 1 });
const linksOf = (markdown: string) => {
  const address = ({ written }: { written: string }) => `to:${written}`;
  const html = renderBody(parse(markdown).body, { address, related: () => '', picture: () => '', embed: () => '' });
  return [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
};

describe('rehypeLinks', () => {
  test.each([
    ['[أ](../2024/قمة.md#أولا)', 'to:../2024/قمة.md#أولا'],
    ['[أ](%D9%82%D9%85%D8%A9)', 'to:قمة'],
    ['[أ](</tag/مجلس التعاون/>)', 'to:/tag/مجلس التعاون/'],
    ['[أ](100%)', 'to:100%'],
    ['<a href="/tag/x/">أ</a>', 'to:/tag/x/'],
    ['[أ](https://example.org/مسار?a=1)', 'https://example.org/%D9%85%D8%B3%D8%A7%D8%B1?a=1'],
    ['[أ](HTTP://EXAMPLE.org)', 'http://example.org/'],
    ['[أ](mailto:desk@example.org)', 'mailto:desk@example.org'],
    ['[أ](tel:+961)', 'tel:+961'],
    ['## عنوان أول\n\n[أ](#عنوان-أول)', `#${encodeURIComponent('عنوان-أول')}`],
    ['## Main\n\n[أ](#s-main)', '#s-main'],
  ])('%j leads to %s', (markdown, href) => {
    expect(linksOf(markdown)).toEqual([href]);
    expect(parse(markdown).diagnostics).toEqual([]);
  });

  test('links that lead out know no opener', () => {
    expect(parse('[أ](https://example.org/)').body.parts.join('')).toContain('rel="noopener"');
  });

  test.each([
    '[أ](javascript:go())',
    '[أ](ftp://example.org/)',
    '[أ](data:text/html,x)',
    '[أ](//example.org/)',
    '<a href="\\\\example.org">أ</a>',
    '<a href=" &#9;java&#10;script:go()">أ</a>',
    '[أ](https://)',
    '[أ]()',
    '[أ](#)',
  ])('%j is dropped with a warning, its words kept', (markdown) => {
    const parsed = parse(markdown);
    expect(linksOf(markdown)).toEqual([]);
    expect(parsed.body.text).toBe('أ');
    expect(parsed.diagnostics).toEqual([
      expect.objectContaining({ severity: 'warning', rule: 'link-dropped', line: 1 }),
    ]);
  });

  test('an anchor that is not there is an error that names those that are', () => {
    const { diagnostics } = parseBody('## عنوان\n\nنص [أ](#عنون)', { firstLine: 10 });
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: 'error', rule: 'anchor-missing', line: 12, column: 4 }),
    ]);
    expect(inEnglish(diagnostics)[0]?.message).toContain('#عنوان');
  });

  test('an address keeps its place in the file', () => {
    const { body } = parseBody('نص\n\nنص [أ](قمة)', { firstLine: 10 });
    expect(body.parts).toContainEqual({ type: 'address', written: 'قمة', line: 12, column: 4 });
  });
});
