import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLUG_BYTES, SLUG_BYTES_LIMIT, slugError, toSlug } from '#arabic/slug.ts';
import { anyText } from './any-text.ts';

describe('toSlug', () => {
  test.each([
    ['السلام', 'السلام'],
    ['القمّة الـ55: 20% للمناخ', 'القمة-ال55-20-للمناخ'],
    ['  «نعم»، قالها الوزير!  ', 'نعم-قالها-الوزير'],
    ['عام ٢٠٢٦ و۱۴۰۴', 'عام-2026-و1404'],
    ['%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85', 'السلام'],
    ['%d8%a7 %zz %ff 5%', 'ا-zz-ff-5'],
    ['مؤتمر'.normalize('NFD'), 'مؤتمر'],
    ['ﻻ ﺳﻼم', 'لا-سلام'],
    ['NATO & G20', 'nato-g20'],
    ['İstanbul', 'istanbul'],
    ['قطر\u200f\u202e/../etc\u0000', 'قطر-etc'],
    ['إيران_والصين.html', 'إيران-والصين-html'],
    ['x² ½', 'x'],
    ['😀', ''],
    ['\ud800', ''],
    ['', ''],
    ['../..', ''],
    ['CON', 'con-1'],
    ['النمو 2.5% في 2026', 'النمو-2.5-في-2026'],
    ['زلزال بقوة ٦٫٤ درجات', 'زلزال-بقوة-6.4-درجات'],
    ['عجز بنسبة 3,5 في المئة', 'عجز-بنسبة-3.5-في-المئة'],
    ['1,200 نازح و١٢٬٥٠٠ خيمة', '1200-نازح-و12500-خيمة'],
    ['ميزانية 1,234.5 مليار.', 'ميزانية-1234.5-مليار'],
    ['ارتفع 0.5.', 'ارتفع-0.5'],
    ['iOS 17.4.1 وEV3.0', 'ios-17-4-1-وev3.0'],
    ['يوم 20.5.2024', 'يوم-20-5-2024'],
    ['الصفحات 1,2,3 و.5 و5.', 'الصفحات-1-2-3-و-5-و5'],
    ['خبر.5 و5.خبر', 'خبر-5-و5-خبر'],
    ['COM1.5', 'com1-5'],
    ['lpt1', 'lpt1-1'],
  ])('«%s» → «%s»', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test('cuts at a word within 120 bytes', () => {
    const headline =
      'منظمة شنغهاي للتعاون تعقد قمتها السنوية في العاصمة وتبحث ملفات الطاقة والأمن والنقل والتجارة بين أعضائها';
    const slug = toSlug(headline);
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(SLUG_BYTES);
    expect(Buffer.byteLength(slug)).toBeGreaterThan(SLUG_BYTES - 30);
    expect(toSlug(headline.slice(0, headline.indexOf(' ', slug.length)))).toBe(slug);
  });

  test('a single word that is too long is cut between letters', () => {
    expect(toSlug('ب'.repeat(500))).toBe('ب'.repeat(SLUG_BYTES / 2));
    expect(toSlug('𐤀'.repeat(500))).toBe('𐤀'.repeat(SLUG_BYTES / 4));
  });

  test.each([
    ['السلام في بيروت', 'alslam-fi-birut'],
    ['قطر تستضيف G20', 'qtr-tstdif-g20'],
    ['نمو 2٫5', 'nmu-2.5'],
    ['عام ٢٠٢٦', 'aam-2026'.replace('aa', 'a')],
    ['Café de l’Été', 'cafe-de-l-ete'],
    ['北京', ''],
  ])('in ASCII «%s» → «%s»', (text, slug) => {
    expect(toSlug(text, { ascii: true })).toBe(slug);
  });

  test('is NFC, within its bytes and safe as the name of a file, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ascii) => {
        const slug = toSlug(text, { ascii });
        expect(slug).toBe(slug.normalize('NFC'));
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(SLUG_BYTES);
        expect(slug).toMatch(
          ascii
            ? /^(?:[a-z0-9]+(?:(?:-|(?<=[0-9])\.(?=[0-9]))[a-z0-9]+)*)?$/
            : /^(?:[\p{L}\p{Nd}]+(?:(?:-|(?<=[0-9])\.(?=[0-9]))[\p{L}\p{Nd}]+)*)?$/u,
        );
        expect(slugError(slug)).toBe(slug === '' ? 'empty' : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('long texts too, and a slug is its own slug', () => {
    const longText = fc.array(anyText, { minLength: 5, maxLength: 10 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(longText, fc.boolean(), (text, ascii) => {
        const slug = toSlug(text, { ascii });
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(SLUG_BYTES);
        expect(toSlug(slug, { ascii })).toBe(slug);
      }),
    );
  });
});

describe('slugError', () => {
  test.each([
    ['', 'empty'],
    ['ب'.repeat(SLUG_BYTES_LIMIT / 2 + 1), 'too-long'],
    ['../قمة', 'path'],
    ['..', 'path'],
    ['أ/ب', 'path'],
    ['أ\\ب', 'path'],
    ['%D8%A7', 'percent'],
    ['قمة%', 'percent'],
    ['قمة\u0000', 'control'],
    ['قمة\u200f', 'control'],
    ['قمة\ud800', 'control'],
    ['con', 'reserved'],
    ['قمة عربية', 'character'],
    ['-قمة', 'character'],
    ['قمة--عربية', 'character'],
    ['NATO', 'character'],
    ['قِمة', 'character'],
    ['قـمة', 'character'],
    ['قمة٢٠', 'character'],
    ['قمة.md', 'character'],
    ['مؤتمر'.normalize('NFD'), 'character'],
  ])('«%s»: %s', (slug, error) => {
    expect(slugError(slug)).toBe(error);
  });

  test.each(['السلام', 'قمة-2026', 'nato', 'con-1', 'ب'.repeat(SLUG_BYTES_LIMIT / 2)])('«%s» can be used', (slug) => {
    expect(slugError(slug)).toBeUndefined();
  });
});

describe('toSlug of what marks part and length cuts', () => {
  test.each([
    ['افتتاح لـ"تمكين" في بـ«جدة»', 'افتتاح-لتمكين-في-بجدة'],
    ['القمة الـ(17) للمناخ', 'القمة-ال17-للمناخ'],
  ])('«%s» → %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test('ends with no preposition where it is cut', () => {
    expect(toSlug(`${'كلمة '.repeat(12)}في ${'كلمة '.repeat(12)}`)).not.toMatch(/-في$/);
  });
});
