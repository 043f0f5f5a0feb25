import { describe, expect, test } from 'vitest';
import { LOW_WEIGHT, wordWeight } from '#arabic/stop-words.ts';

describe('words that say nothing of the subject', () => {
  test.each([
    'من',
    'إلى',
    'الى',
    'على',
    'في',
    'فى',
    'وفي',
    'ولا',
    'فإن',
    'الذي',
    'الذى',
    'هذه',
    'وهو',
    'أنّ',
    'إنّ',
    'كانت',
    'وقال',
    'ويمكن',
    'فكانت',
    'أيضًا',
    'أيضا',
    'عَلى',
    'الـتي',
    'هٰذا',
  ])('«%s» says nothing of the subject', (word) => {
    expect(wordWeight(word)).toBeLessThan(1);
  });

  test.each([
    'علي',
    'ولي',
    'فهم',
    'فلك',
    'وزير',
    'وصل',
    'فلسطين',
    'هدى',
    'منى',
    'قمة',
    'مجلس',
    'نقطة',
    'اليمن',
    'فريق',
    'ولاية',
    'واشنطن',
    'NATO',
    '2026',
    '',
  ])('«%s» may be what a text is about', (word) => {
    expect(wordWeight(word)).toBe(1);
  });
});

describe('wordWeight', () => {
  test.each([
    ['على', 0],
    ['وقال', 0],
    ['عشان', 0],
    ['اليوم', LOW_WEIGHT],
    ['بالصور', LOW_WEIGHT],
    ['كلّ', LOW_WEIGHT],
    ['ومعظم', LOW_WEIGHT],
    ['وزير', 1],
    ['دول', 1],
    ['هادي', 1],
  ])('of «%s» is %d', (word, weight) => {
    expect(wordWeight(word)).toBe(weight);
  });
});
