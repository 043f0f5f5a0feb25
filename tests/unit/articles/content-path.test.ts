import { describe, expect, test } from 'vitest';
import { resolveContentPath } from '#articles/content-path.ts';

describe('resolveContentPath', () => {
  test.each([
    ['a.jpg', 'articles/2026/a.jpg'],
    ['./a.jpg', 'articles/2026/a.jpg'],
    ['../2025/قمة.md', 'articles/2025/قمة.md'],
    ['pictures/a.jpg', 'pictures/a.jpg'],
    ['/pictures/a.jpg', 'pictures/a.jpg'],
    ['../../pictures/a%20b.jpg', 'pictures/a b.jpg'],
    ['../../../a.jpg', undefined],
    ['/../a.jpg', undefined],
    ['pictures/..%2f..%2f..%2fetc/passwd', undefined],
  ])('%s -> %s', (written, path) => {
    expect(resolveContentPath('articles/2026/خبر.md', written)).toBe(path);
  });
});
