import { expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { footnoteDigits } from '#views/footnote-digits.ts';

test('the call of a note has the digits of the site, its address and other numbers do not', () => {
  const { body } = parseBody('عام 2026[^1].\n\n[^1]: حاشية من عام 2025.\n', { firstLine: 1 });
  const html = body.parts.map((part) => (typeof part === 'string' ? part : '#fn-1')).join('');
  const eastern = footnoteDigits(html, 'arab');
  expect(eastern).toMatch(/href="#fn-1"[^>]*>١<\/a><\/sup>/);
  expect(eastern).toContain('aria-label="هامش ١"');
  expect(eastern).toContain('عام 2026');
  expect(eastern).toContain('عام 2025');
  expect(footnoteDigits(html, 'latn')).toBe(html);
});
