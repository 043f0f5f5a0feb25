import { describe, expect, test } from 'vitest';
import { decodeLetters, encodeLetters } from '#search/letters.ts';

describe('letters as bytes', () => {
  test.each([
    ['Arabic with its marks', 'قالَ الوزيرُ: «نَعَم»، ٣٫٥٪ — «لا»؟ …'],
    ['ASCII, tabs and lines', 'a\tb\nc\r\n~ 0'],
    ['Persian, Latin, Greek, Chinese and emoji', 'پژ گچ é ß Ω 中文 😀👩‍👩‍👧'],
    ['controls and halves of letters', '\u0000\u0001\u0008\u000e\u001b\u007f\ud800x\udfff'],
    ['nothing', ''],
    ['a long text', 'كلمة وأخرى é '.repeat(9000)],
  ])('come back as they were: %s', (_, text) => {
    expect(decodeLetters(encodeLetters(text))).toBe(text);
  });

  test('every unit of UTF-16 comes back', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(decodeLetters(encodeLetters(all)) === all).toBe(true);
  });

  test('take one byte in an Arabic text', () => {
    const text = 'قال «الوزير» إنّ ٣٠ طالبًا — وصلوا…\n';
    expect(encodeLetters(text).length).toBe(text.length);
  });

  test('that are cut off are noticed', () => {
    expect(() => decodeLetters(encodeLetters('é').subarray(0, 2))).toThrow(RangeError);
  });
});
