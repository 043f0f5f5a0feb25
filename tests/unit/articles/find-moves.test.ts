import { describe, expect, test } from 'vitest';
import { findMoves } from '#articles/find-moves.ts';

const found = (lost: readonly string[], added: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [
      ...findMoves(
        lost,
        added.map((permalink) => ({ permalink })),
      ),
    ].map(([from, { article, isCertain }]) => [from, `${isCertain ? '' : '? '}${article.permalink}`]),
  );

describe('findMoves', () => {
  test('a corrected date', () => {
    expect(found(['/2026/11/26/افتتاح-الميناء/'], ['/2025/01/02/افتتاح-الميناء/', '/2026/11/26/آخر/'])).toEqual({
      '/2026/11/26/افتتاح-الميناء/': '/2025/01/02/افتتاح-الميناء/',
    });
  });

  test('letters of addresses that were changed for the whole newspaper', () => {
    expect(found(['/2026/11/26/السلام/'], ['/2026/11/26/alslam/'])).toEqual({
      '/2026/11/26/السلام/': '/2026/11/26/alslam/',
    });
  });

  test('a corrected slug is likely, not certain', () => {
    expect(found(['/2026/11/26/افتتاح-الميناء/'], ['/2026/11/26/افتتاح-الميناء-الجديد/'])).toEqual({
      '/2026/11/26/افتتاح-الميناء/': '? /2026/11/26/افتتاح-الميناء-الجديد/',
    });
  });

  test('nothing is said where several could be meant, or none resembles it', () => {
    expect(found(['/2026/11/26/أ/'], ['/2026/11/27/أ/', '/2026/11/28/أ/'])).toEqual({});
    expect(found(['/2026/11/26/أ/', '/2026/11/25/أ/'], ['/2026/11/27/أ/'])).toEqual({});
    expect(found(['/2026/11/26/افتتاح-الميناء/'], ['/2026/11/26/أسعار-الذهب/'])).toEqual({});
    expect(found(['/2026/11/26/افتتاح-الميناء/'], [])).toEqual({});
  });
});
