import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#arabic/tokenize.ts';
import { anyText, plainText } from './any-text.ts';

const SENTENCES = [
  'افتتح الوزير المعرض صباح الاثنين، وقال إن أبوابه تبقى مفتوحة أسبوعًا.',
  'قال: «لن نغلق الباب»، ثم أضاف: "سنعود غدًا"!',
  'بلغت الكلفة 3.5 مليون دولار، أي ١٢٬٥٠٠٫٧٥ لكل بيت (نحو 20%).',
  'اشترى 1,000 كتاب و2.5 كيلوغرام في 10:30 من يوم 23/11/2026.',
  'في2024 وصل عدد القراء إلى 5آلاف، وفي 2025م زاد.',
  'مُحَمَّدٌ يُحِبُّ العَـــرَبِيَّةَ، وَيَكْتُبُ بِهَا',
  'وكالة AFP وموقع example.org وحساب @nuqta_news على #تويتر',
  "قالت Maria O'Neill إن الـiPhone 17 don’t work في غرفة state-of-the-art",
  'لقاح COVID-19 وكوفيد-19 وجي-20',
  'أ.د. سامي الخطيب و د.ليلى من جامعة ع.ش.',
  'U.S.A و U.S. و a.b.c و 1.2.3 و v2.0.1',
  'سطر أول\nسطر ثان\r\nسطر ثالث\tبعد فراغ',
  'کتاب می‌خواهم برای گفتگو',
  'اسم\u200f بعلامة، \u202bونص\u202c مضمّن \u200fوآخر',
  'نص بلا مسافة،ثم كلمة؛وأخرى:وثالثة.ورابعة؟وخامسة…وسادسة',
  '10،5 و 10, 5 و ١٠٫٥ و 5٬000 و 7؛8',
  '_سطر_ و __ و _ و a_b و _3 و ه_ و',
  'x.y@example.com و http://example.org/a?b=c',
  'سؤال؟! نعم... لا – ربما — أبدًا',
  'علم لبنان 🇱🇧 ووجه 😀 و👨‍👩‍👧 في سطر',
  '新华社 قالت إن 北京 مدينة، وكتبت Αθήνα و Москва و תל־אביב',
  '½ و² و x² و １２ و ﻻ و ﷺ',
  "l'école و'كلمة' و‘أخرى’ وrock’n’roll و'tis",
  '',
  '   \n ',
  '...،؛؟!',
];

describe('tokenize', () => {
  test.each(SENTENCES)('cuts «%s» as Intl.Segmenter does', (text) => {
    expect(tokenize(text)).toEqual(segment(text));
  });

  test.each([
    ['قال: «نعم»، ثم صمت.', ['قال', 'نعم', 'ثم', 'صمت']],
    ["3.5 مليون، don't", ['3.5', 'مليون', "don't"]],
    ['كوفيد-19', ['كوفيد', '19']],
    ['١٢٬٥٠٠', ['١٢٬٥٠٠']],
    ['مُدَرِّس الـعربية', ['مُدَرِّس', 'الـعربية']],
  ])('cuts «%s» into words a reader would name', (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  test('gives what Intl.Segmenter gives for any text of the scanner’s own letters', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(tokenize(text)).toEqual(segment(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('gives what Intl.Segmenter gives for any text at all, lone surrogates too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenize(text)).toEqual(segment(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('every code unit stands between letters and digits as Intl.Segmenter has it', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 31) check(unit, wrong);
    for (let unit = 0; unit < 0x0900; unit += 1) check(unit, wrong);
    for (let unit = 0x2000; unit < 0x2100; unit += 1) check(unit, wrong);
    expect(wrong).toEqual([]);
  });
});

function check(unit: number, wrong: string[]): void {
  const sign = String.fromCharCode(unit);
  const text = `ا${sign}ب 1${sign}2 ا${sign} ${sign}ب ${sign} 1${sign}${sign}2 _${sign}_ ب${sign}1`;
  if (tokenize(text).join('|') !== segment(text).join('|')) wrong.push(unit.toString(16));
}

function segment(text: string): string[] {
  const segments = new Intl.Segmenter('ar', { granularity: 'word' }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike === true)
    .map((part) => part.segment);
}
