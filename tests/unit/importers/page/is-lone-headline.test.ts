import { describe, expect, test } from 'vitest';
import { isHeadlineLike, isLoneHeadline } from '#importers/page/is-lone-headline.ts';

const LONG = 'وتستمر أعمال الترميم في المرصد القديم حتى نهاية الشهر المقبل، ثم يفتح أبوابه للزوار من جديد كل مساء.';

describe('isLoneHeadline', () => {
  test.each([
    'فلكي: سماء الواحة من أصفى السماوات',
    'كيف عاد المرصد القديم إلى الحياة؟',
    'وزارة الثقافة تعلن قائمة «المباني القديمة»',
  ])('%j between two paragraphs is one', (text) => {
    expect(isLoneHeadline(text, { before: LONG, after: LONG })).toBe(true);
  });

  test.each([
    ['a sentence', 'وانتهت الأعمال في موعدها المحدد.'],
    ['a speaker whose words follow', 'وقال مدير المرصد في الافتتاح:'],
    ['a subheading', 'خلفية الخبر'],
    ['a line that goes on', 'وحضر اللقاء عدد من الضيوف،'],
  ])('%s is none', (_what, text) => {
    expect(isLoneHeadline(text, { before: LONG, after: LONG })).toBe(false);
  });

  test('a first or last paragraph is none', () => {
    const text = 'فلكي: سماء الواحة من أصفى السماوات';
    expect(isLoneHeadline(text, { before: undefined, after: LONG })).toBe(false);
    expect(isLoneHeadline(text, { before: LONG, after: undefined })).toBe(false);
  });

  test('words after a speaker are none', () => {
    expect(
      isLoneHeadline('الرياح غدا شمالية غربية على السواحل', { before: `${LONG} وقال المتنبئ:`, after: LONG }),
    ).toBe(false);
  });

  test('a verse among verses is none', () => {
    expect(isLoneHeadline('سلام من صبا بردى أرق', { before: 'ودمع لا يكفكف', after: 'ومعذرة اليراعة' })).toBe(false);
  });
});

describe('isHeadlineLike', () => {
  test('a text of more than 130 letters is no headline', () => {
    expect(isHeadlineLike('كلمة '.repeat(27).trim())).toBe(false);
  });
});
