import { describe, expect, test } from 'vitest';
import { fixRedirects } from '#articles/fix-redirects.ts';

const A = '/2026/11/25/الميناء/';
const B = '/2026/11/26/الميناء/';
const C = '/2026/11/27/الميناء/';
const row = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n`;

describe('fixRedirects', () => {
  test.each(['', '[]\n', '\n'])('writes the first rows of %j', (text) => {
    expect(fixRedirects(text, [{ from: A, to: B }])).toBe(row(A, B));
  });

  test('keeps comments, other rows and the language of keys', () => {
    const text = `# تحويلات الصحيفة\n- من: /قديم/\n  إلى: /latest/ # صفحة\n`;
    expect(fixRedirects(text, [{ from: A, to: B }])).toBe(`${text}- من: ${A}\n  إلى: ${B}\n`);
  });

  test('an address that moved twice leads to its end at once', () => {
    expect(fixRedirects(row(A, B), [{ from: B, to: C }])).toBe(row(A, C) + row(B, C));
  });

  test('an article that is back where it was takes its own row away', () => {
    expect(fixRedirects(row(A, B), [{ from: B, to: A }])).toBe(row(B, A));
    expect(fixRedirects(`- { from: ${encodeURI(A)}, to: ${B} }\n`, [{ from: B, to: A }])).toBe(row(B, A));
  });

  test('chains that were there before are shortened, circles stay', () => {
    expect(fixRedirects(row('/أ/', '/ب/') + row('/ب/', '/latest/'), [])).toBe(
      row('/أ/', '/latest/') + row('/ب/', '/latest/'),
    );
    const circle = row('/أ/', '/ب/') + row('/ب/', '/أ/') + row('/ج/', '/أ/');
    expect(fixRedirects(circle, [])).toBe(circle);
  });

  test('done twice it changes nothing', () => {
    const once = fixRedirects('', [{ from: A, to: B }]) ?? '';
    expect(fixRedirects(once, [{ from: A, to: B }])).toBe(once);
  });

  test.each(['- from: [', 'from: /a/\nto: /b/\n', 'text'])('leaves %j alone', (text) => {
    expect(fixRedirects(text, [{ from: A, to: B }])).toBeUndefined();
  });
});
