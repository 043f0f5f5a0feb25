import { expect, test } from 'vitest';
import { strongWords } from '#arabic/strong-words.ts';

test.each([
  ['ارتفاع أسعار النفط بعد اجتماع فيينا', 'أسعار النفط'],
  ['المملكة ستشعل «حرب أسعار» في السوق', 'حرب أسعار'],
  ['أعلن الوزير خطة جديدة', 'الوزير'],
  ['البحر يتقدّم: قرى الساحل تنتظر', 'قرى الساحل'],
  ['كيف قاس البيروني الأرض', 'البيروني'],
  ['توقيع الاتفاق النووي في فيينا', 'الاتفاق النووي'],
  ['أكبر زيادة لمبيعات السيارات منذ سنوات', 'السيارات'],
  ['في البدء', 'البدء'],
  ['مطر', 'مطر'],
  ['أطول ليلة في السنة تحل الاثنين 21 ديسمبر', 'ليلة'],
  ['قمة الرياض تبدأ الأحد', 'الرياض'],
  ['هطول المطر اليوم', 'المطر'],
  ['موعد التسجيل في أيلول', 'التسجيل'],
])('%s', (headline, words) => {
  expect(strongWords(headline)).toBe(words);
});

test('a name of the newspaper in the headline wins, whole words only', () => {
  expect(strongWords('أسعار النفط ترتفع في الكويت', ['الكويت', 'النف'])).toBe('الكويت');
});

test.each(['', '2026', 'RSS 2.0', 'من إلى في', 'لا', 'هذا'])('there is none in «%s»', (headline) => {
  expect(strongWords(headline)).toBeUndefined();
});

test('words too long for a picture are left out', () => {
  expect(strongWords('فأسقيناكموهابالمستشفياتالكبرى تعود')).toBe('تعود');
});
