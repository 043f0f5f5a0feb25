import { describe, expect, test } from 'vitest';
import { wordCount } from '#markdown/word-count.ts';

describe('wordCount', () => {
  test.each([
    ['', 0],
    ['  \n ', 0],
    ['كلمة', 1],
    ['في 16 مايو', 3],
    ['قال: «نعم»، ثم مضى — وعاد.', 5],
    ['سطر أول\nسطر ثان', 4],
    ['RT Arabic', 2],
  ])('counts «%s» as %d', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
