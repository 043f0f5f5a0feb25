import { describe, expect, test } from 'vitest';
import { sealLetter } from '#components/seal-letter.ts';

describe('sealLetter', () => {
  test.each([
    ['سلمى الوراق', 'س'],
    ['هالة الحبار', 'هـ'],
    ['الخوارزمي', 'خ'],
    ['ابن مقلة', 'م'],
    ['ابن الهيثم', 'هـ'],
    ['أبو الطيب المتنبي', 'ط'],
    ['أم كلثوم', 'ك'],
    ['آل سعود', 'س'],
    ['ابنة المدينة', 'ا'],
    ['ألف ليلة', 'أ'],
    ['إلى', 'إ'],
    ['Reuters', 'R'],
    ['', ''],
  ])('%s → %s', (name, letter) => {
    expect(sealLetter(name)).toBe(letter);
  });
});
