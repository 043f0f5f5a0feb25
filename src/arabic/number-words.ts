import { stem } from './stem.ts';

/** Numbers that papers write as often in a word as in digits. */
const WORDS: Readonly<Record<string, string>> = {
  3: 'ثلاثة',
  4: 'أربعة',
  5: 'خمسة',
  6: 'ستة',
  7: 'سبعة',
  8: 'ثمانية',
  9: 'تسعة',
  10: 'عشرة',
  20: 'عشرين',
  30: 'ثلاثين',
  40: 'أربعين',
  50: 'خمسين',
  60: 'ستين',
  70: 'سبعين',
  80: 'ثمانين',
  90: 'تسعين',
  100: 'مئة',
  200: 'مئتين',
  1000: 'ألف',
};
const STEMS = new Map(Object.entries(WORDS).map(([digits, word]) => [digits, stem(word)]));

/** Returns the stem that a number in ASCII digits shares with its word, «5» → that of «خمسة», where the word is a usual one. */
export function numberStem(digits: string): string | undefined {
  return STEMS.get(digits);
}
