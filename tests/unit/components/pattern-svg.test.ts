import { describe, expect, test } from 'vitest';
import { patternSvg } from '#components/pattern-svg.ts';

describe('patternSvg', () => {
  test.each(['square', 'wide', 'strip'] as const)('stays below 2 KB for 500 articles: %s', (shape) => {
    for (let index = 0; index < 500; index += 1) {
      const svg = patternSvg(`/2026/11/23/مقال-${index}/`, 'verdigris', shape);
      expect(Buffer.byteLength(svg)).toBeLessThan(2048);
    }
  });

  test('is decoration without inline style, coloured by the class of its pigment', () => {
    const svg = patternSvg('/2026/11/23/النقطة/', 'lapis');
    expect(svg).toMatch(/^<svg class="pattern lapis"/);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('style');
  });
});
