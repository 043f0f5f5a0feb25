import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '#articles/front-matter.ts';

describe('cutFrontMatter', () => {
  test('cuts the YAML from the body and knows the line of both', () => {
    expect(cutFrontMatter('---\ntitle: أ\ndate: ب\n---\nنص\n')).toEqual({
      yaml: 'title: أ\ndate: ب\n',
      yamlLine: 2,
      body: 'نص\n',
      bodyLine: 5,
    });
  });

  test('reads CRLF and passes over a BOM', () => {
    const cut = cutFrontMatter('\uFEFF---\r\ntitle: أ\r\n---\r\nنص\r\n');
    expect(cut).toMatchObject({ yaml: 'title: أ\r\n', body: 'نص\r\n', bodyLine: 4 });
    expect(cut.error).toBeUndefined();
  });

  test.each([
    ['an empty file', '', 'file-empty'],
    ['a file of blank lines', '\n \n', 'file-empty'],
    ['no front matter', 'نص فقط\n', 'front-matter-missing'],
    ['front matter left open', '---\ntitle: أ\n\nنص\n', 'front-matter-open'],
    ['64 KB of front matter', `---\ntitle: ${'ا'.repeat(40_000)}\n---\n`, 'front-matter-too-long'],
  ])('refuses %s', (_name, text, rule) => {
    expect(cutFrontMatter(text).error?.rule).toBe(rule);
  });

  test('a line of dashes in the body does not close anything', () => {
    expect(cutFrontMatter('---\ntitle: أ\n---\nنص\n\n---\n\nنص\n').body).toBe('نص\n\n---\n\nنص\n');
  });
});
