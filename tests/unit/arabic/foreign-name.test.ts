import { describe, expect, test } from 'vitest';
import { hasArabicShape, skeletonKey } from '#arabic/foreign-name.ts';

describe('skeletonKey', () => {
  test.each([
    ['شوارزنيغر', 'شوارزنيجر'],
    ['شولتس', 'شولتز'],
    ['كومبيوتر', 'كمبيوتر'],
    ['رودريغو', 'رودريقو'],
    ['هارتس', 'هارتز'],
  ])('of «%s» and «%s» is one', (one, other) => {
    expect(skeletonKey(one)).toBe(skeletonKey(other));
    expect(skeletonKey(one)).toBeDefined();
  });

  test('keeps names of other consonants apart', () => {
    expect(skeletonKey('شوارزنيغر')).not.toBe(skeletonKey('شتاينماير'));
  });

  test.each(['بوش', 'لندن', 'مدرسة'])('«%s» has none: too short, or Arabic', (word) => {
    expect(skeletonKey(word)).toBeUndefined();
  });
});

describe('hasArabicShape', () => {
  test.each(
    'مستشفيات استقبالهم يتعاونون مكتوبة عناقيد زملائي متسائلين تسويقي ومجتمعاتنا بالمحاكم سيستخدمونها انفجارات'.split(
      ' ',
    ),
  )('«%s» may be Arabic', (word) => {
    expect(hasArabicShape(word)).toBe(true);
  });

  test.each('شوارزنيغر كريستوفر ستارمر زوكربيرغ تلغرام هوليوود'.split(' '))('«%s» may not', (word) => {
    expect(hasArabicShape(word)).toBe(false);
  });
});
