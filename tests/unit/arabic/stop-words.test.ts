import { describe, expect, test } from 'vitest';
import { isStopWord, LOW_WEIGHT, STOP_WORDS, wordWeight } from '#arabic/stop-words.ts';

describe('isStopWord', () => {
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
    expect(isStopWord(word)).toBe(true);
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
    expect(isStopWord(word)).toBe(false);
  });
});

describe('wordWeight', () => {
  test.each([
    ['على', 0],
    ['وقال', 0],
    ['عشان', 0],
    ['اليوم', LOW_WEIGHT],
    ['كلّ', LOW_WEIGHT],
    ['ومعظم', LOW_WEIGHT],
    ['وزير', 1],
    ['دول', 1],
    ['هادي', 1],
  ])('of «%s» is %d', (word, weight) => {
    expect(wordWeight(word)).toBe(weight);
  });
});

describe('STOP_WORDS', () => {
  test('stand as words are written, without harakat or tatweel, in NFC', () => {
    for (const word of STOP_WORDS) expect(word).toMatch(/^[ء-غف-ي]+$/);
  });

  test('keep على and علي apart, as folding would not', () => {
    expect(STOP_WORDS.has('على')).toBe(true);
    expect(STOP_WORDS.has('علي')).toBe(false);
  });
});
