import { describe, expect, test } from 'vitest';
import { transliterate } from '#arabic/transliterate.ts';

describe('transliterate', () => {
  test.each([
    ['قطر', 'qtr'],
    ['السلام', 'alslam'],
    ['وزير', 'wzir'],
    ['روسيا', 'rusya'],
    ['بيروت', 'birut'],
    ['يوم', 'yum'],
    ['الثورة', 'althura'],
    ['دولة الإمارات', 'dula alimarat'],
    ['العراق', 'alaraq'],
    ['شنغهاي', 'shnghhay'],
    ['شؤون', 'shuwn'],
    ['پاریس', 'paris'],
    ['Café Łódź', 'Cafe lodz'],
    ['Straße', 'Strasse'],
    ['北京', '北京'],
    ['', ''],
  ])('«%s» → «%s»', (text, ascii) => {
    expect(transliterate(text)).toBe(ascii);
  });

  test('every Arabic letter has a row', () => {
    const letters = Array.from('آأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي');
    for (const letter of letters) expect(transliterate(letter)).toMatch(/^[a-z]{1,2}$/);
    expect(transliterate('ء')).toBe('');
  });
});
