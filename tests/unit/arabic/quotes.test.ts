import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARABIC_QUOTES, toGuillemets } from '#arabic/quotes.ts';
import { anyText } from './any-text.ts';

describe('toGuillemets', () => {
  test.each([
    ['قال: "نعم"', 'قال: «نعم»', 1],
    ['”نعم“ قالها', '«نعم» قالها', 1],
    ['“نعم” و"لا"', '«نعم» و«لا»', 2],
    ['„نعم“ قالها', '«نعم» قالها', 1],
    ['صحيفة "الصباح"، و"المساء".', 'صحيفة «الصباح»، و«المساء».', 2],
    ['ب"نعم" وال"لا" والـ"ربما"', 'ب«نعم» وال«لا» والـ«ربما»', 3],
    ['كتاب ("القمة") جديد', 'كتاب («القمة») جديد', 1],
    ['عنوان: "لماذا؟!" يسأل', 'عنوان: «لماذا؟!» يسأل', 1],
    ['"نعم"."لا"', '«نعم».«لا»', 2],
    ['قال"نعم"ثم مضى', 'قال«نعم»ثم مضى', 1],
    ['قال " نعم " ثم مضى', 'قال «نعم» ثم مضى', 1],
    ['قال « نعم » ثم مضى', 'قال «نعم» ثم مضى', 0],
    ['قال « نعم ثم مضى', 'قال « نعم ثم مضى', 0],
    ['Il dit « oui » hier', 'Il dit « oui » hier', 0],
    ['عرض «نوت 7″ أمس', 'عرض «نوت 7″ أمس', 0],
    ['عرض "نوت 7″ و"نوت 8″ أمس', 'عرض «نوت 7» و«نوت 8» أمس', 2],
    ['اقترح ” عُدْ ” ثم “ قُمْ “', 'اقترح «عُدْ» ثم «قُمْ»', 2],
    ['وأضاف:” لست قلقًا”. ثم مضى', 'وأضاف:«لست قلقًا». ثم مضى', 1],
    ['كتب "العنوان:" ثم مضى', 'كتب «العنوان:» ثم مضى', 1],
    ['شركة "Google" هنا', 'شركة «Google» هنا', 1],
    ['الدورة "55" هنا', 'الدورة «55» هنا', 1],
    ['قالت ‘عاجل’ اليوم', 'قالت «عاجل» اليوم', 1],
  ])('«%s»', (text, quoted, changed) => {
    expect(toGuillemets(text)).toEqual({ text: quoted, changed });
  });

  test.each([
    ['"هو قال "نعم" ثم مضى"', '«هو قال “نعم” ثم مضى»', 2],
    ['“قال ‘نعم’ هنا”', '«قال “نعم” هنا»', 2],
    ['«قال "نعم" هنا»', '«قال “نعم” هنا»', 1],
    ['"قال «نعم» هنا"', '«قال «نعم» هنا»', 1],
    ['"الدورة "55" هنا"', '«الدورة “55” هنا»', 2],
    ['"من و"زيد" معًا"', '«من و“زيد” معًا»', 2],
    ['"قال: "كتب "نعم" أمس" هنا"', '«قال: “كتب ‘نعم’ أمس” هنا»', 3],
  ])('a quotation within a quotation: «%s»', (text, quoted, changed) => {
    expect(toGuillemets(text)).toEqual({ text: quoted, changed });
  });

  test.each([
    'قال «نعم» و«لا»',
    'قال «نعم “حقًا” قلت»',
    'نص "بلا آخر',
    'قال ‘كتب "نعم’ ثم مضى',
    'قال "كتب «نعم" ثم مضى',
    'نص بلا أول" هنا',
    'شاشة 55" وأخرى 65"',
    'طول 5\u2032 و6\u2033',
    'من players’ room وO’Neill وdon’t',
    'علامة "" فارغة و" " أخرى',
    'He said “yes” and "no"',
    'سطر "أول\nوسطر" ثان',
    '',
  ])('leaves as it is: «%s»', (text) => {
    expect(toGuillemets(text)).toEqual({ text, changed: 0 });
  });

  test('keeps an inch mark inside a quotation', () => {
    expect(toGuillemets('عرض "شاشة 55" كبيرة" أمس').text).toBe('عرض «شاشة 55" كبيرة» أمس');
  });

  test('one open mark does not spoil the pairs after it', () => {
    expect(toGuillemets('قال "إنه "لا" يريد').text).toBe('قال "إنه «لا» يريد');
  });

  test('mends line by line', () => {
    expect(toGuillemets('"أ"\nEnglish "b"\r\n"ج"')).toEqual({ text: '«أ»\nEnglish "b"\r\n«ج»', changed: 2 });
  });

  test('changes nothing but quotation marks and the space inside them, and the second time nothing', () => {
    const quotes = /["“”„‟‘’‚‛«»″ \u00a0]/g;
    const quotedText = fc
      .array(
        fc.oneof(
          fc.constantFrom('"', '“', '”', '‘', '’', '«', '»', ' ', 'و', 'نعم', '5', 'a', '.', '(', '\n'),
          anyText,
        ),
        {
          maxLength: 30,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(quotedText, (text) => {
        const once = toGuillemets(text);
        expect(once.text.replace(quotes, '')).toBe(text.replace(quotes, ''));
        expect(once.text.length).toBeLessThanOrEqual(text.length);
        expect(toGuillemets(once.text)).toEqual({ text: once.text, changed: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test('a line of a hundred thousand marks is done', () => {
    const text = `ا${' "ب'.repeat(100_000)}${'ب" '.repeat(100_000)}`;
    expect(toGuillemets(text).changed).toBe(100_000);
  });
});

describe('ARABIC_QUOTES', () => {
  test('are guillemets outside and curly quotes inside', () => {
    expect(ARABIC_QUOTES).toEqual({ open: '«', close: '»', innerOpen: '“', innerClose: '”' });
  });
});
