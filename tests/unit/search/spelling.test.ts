import { describe, expect, test } from 'vitest';
import { type KnownWord, nearestWords, spellingShardsOf } from '#search/spelling.ts';

const WORDS: KnownWord[] = 'القاهره الرياض اردوغان غوتيريش بوتين مستشفي جامعه حكومه مناخ محكمه مهرجان انتخابات انتخاب'
  .split(' ')
  .map((word) => ({ word, use: 1 }));

describe('the nearest words', () => {
  test.each([
    ['القاهرا', 'القاهره'],
    ['الرياظ', 'الرياض'],
    ['اردغان', 'اردوغان'],
    ['بوتن', 'بوتين'],
    ['مستشقي', 'مستشفي'],
    ['جاممعة', 'جامعه'],
    ['حكوةم', 'حكومه'],
    ['مهرحان', 'مهرجان'],
  ])('of %s: %s first', (written, word) => {
    expect(nearestWords(written, WORDS, 3)[0]).toBe(word);
  });

  test('are none for what is like nothing', () => {
    expect(nearestWords('برتقال', WORDS, 3)).toEqual([]);
  });

  test('are looked for in three shards at most', () => {
    for (const word of ['غوتريس', 'ا', '', 'القاهرا', 'x'])
      expect(spellingShardsOf(word, 64).length).toBeLessThanOrEqual(3);
  });
});
