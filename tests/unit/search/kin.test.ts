import { describe, expect, test } from 'vitest';
import { stem } from '#arabic/stem.ts';
import { familyOf, isKin } from '#search/kin.ts';

const KIN = `
وباء/وبائية سماء/سماوي شتاء/شتوي كهرباء/كهربائية صحراء/صحراوي طرابلس/طرابلسي رياضة/رياضي نفط/نفطي
اعتقل/اعتقال انفجر/انفجار اغتال/اغتيال استقال/استقالة أصاب/إصابة أعلن/إعلان استخدم/استخدام
زار/زيارة فاز/فوز هاجم/هجوم وصل/وصول نجح/نجاح خسر/خسارة دمر/تدمير ماكرون/مكرون`
  .trim()
  .split(/\s+/);
const STRANGERS = `عالم/علم داخل/دخل دولة/دور مدينة/مدني سلمان/سلم`.split(' ');
const stemsOf = (pair: string): [string, string] => {
  const [one = '', other = ''] = pair.split('/').map(stem);
  return [one, other];
};

describe('kin', () => {
  test.each(KIN)('%s', (pair) => {
    const [one, other] = stemsOf(pair);
    expect(familyOf(one)).toBe(familyOf(other));
    expect(isKin(one, other) && isKin(other, one)).toBe(true);
  });

  test.each(STRANGERS)('%s are none', (pair) => {
    const [one, other] = stemsOf(pair);
    expect(one === other || isKin(one, other)).toBe(false);
  });

  test.each(['@tag:زيارة', '=من', '2026', 'nato', '~شلتس'])('%s is its own family', (term) => {
    expect(familyOf(term)).toBe(term);
  });
});
