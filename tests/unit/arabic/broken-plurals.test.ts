import { describe, expect, test } from 'vitest';
import { singularsOf } from '#arabic/broken-plurals.ts';

describe('singularsOf', () => {
  test.each([
    ['عناقيد', 'عنقود'],
    ['سراديب', 'سرداب'],
    ['ثعالب', 'ثعلب'],
    ['الضفادع', 'ضفدع'],
    ['قلايد', 'قلادة'],
    ['قواميس', 'قاموس'],
    ['بوارج', 'بارجة'],
    ['دبابيس', 'دبوس'],
    ['اقنعة', 'قناع'],
    ['بالمطارق', 'مطرقة'],
  ])('of «%s» names «%s»', (plural, singular) => {
    expect(singularsOf(plural, false)).toContain(singular);
  });

  test('reads أفعال as a plural only where its hamza is written', () => {
    expect(singularsOf('اجداث', true)).toContain('جدث');
    expect(singularsOf('اجداث', false)).toEqual([]);
  });

  test('names nothing for a word of another pattern', () => {
    expect(singularsOf('كتاب', true)).toEqual([]);
  });
});
