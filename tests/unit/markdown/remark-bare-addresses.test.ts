import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const html = (markdown: string): string => parseBody(markdown, { firstLine: 1 }).body.parts.join('');

describe('remarkBareAddresses', () => {
  test.each([
    ['في https://example.org، ثم', 'href="https://example.org/"', '</a>، ثم'],
    ['في https://example.org/تقرير؟ نعم', 'href="https://example.org/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1"', '</a>؟ نعم'],
    ['«https://example.org/a»؛ ثم', 'href="https://example.org/a"', '</a>»؛ ثم'],
    ['في www.example.org. ثم، نعم', 'href="http://www.example.org/"', '</a>. ثم، نعم'],
  ])('ends the address in «%s»', (markdown, address, after) => {
    expect(html(markdown)).toContain(address);
    expect(html(markdown)).toContain(after);
  });

  test('leaves an address in brackets as it is written', () => {
    expect(html('[س](https://example.org/أ،ب)')).toContain('href="https://example.org/%D8%A3%D8%8C%D8%A8"');
  });
});
