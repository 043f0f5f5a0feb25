import { describe, expect, test } from 'vitest';
import { stemUnknown } from '#arabic/stem-unknown.ts';

describe('stemUnknown', () => {
  test.each([
    ['الزعفرانة', 'زعفرانة'],
    ['وبالزعفران', 'زعفران'],
    ['للزعفران', 'زعفران'],
    ['المزخرفين', 'مزخرف'],
    ['المزخرفون', 'مزخرف'],
    ['مزخرفين', 'مزخرف'],
    ['الدردشتين', 'دردش'],
    ['دردشتها', 'دردش'],
    ['دردشات', 'دردش'],
    ['الزخرفيين', 'زخرفي'],
    ['زخرفيون', 'زخرفي'],
    ['زخرفية', 'زخرفي'],
    ['الدردشه', 'دردش'],
    ['تكريكات', 'تكريك'],
    ['وزعفران', 'زعفران'],
  ])('cuts %s to %s', (word, stem) => {
    expect(stemUnknown(word, false)).toBe(stem);
  });

  test.each(['كامرون', 'زيدان', 'بازين', 'ميدفيدي', 'ويلز', 'بيكهام', 'تكوين', 'متهم', 'لوبيز'])(
    'leaves %s whole',
    (word) => {
      expect(stemUnknown(word, false)).toBe(word);
    },
  );

  test('cuts the alef of a written tanwin only', () => {
    expect(stemUnknown('مزخرفا', true)).toBe('مزخرف');
    expect(stemUnknown('بوتيكا', false)).toBe('بوتيكا');
  });
});
